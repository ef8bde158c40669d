/** What was told, for those who pull it: the feed of this service by position, and where a list leaves off in it. */
package bangkom.commons.messaging.feed;
