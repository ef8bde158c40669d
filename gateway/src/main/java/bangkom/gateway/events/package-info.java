/** One feed of all services' events, for those who pull instead of listening to Kafka. */
package bangkom.gateway.events;
