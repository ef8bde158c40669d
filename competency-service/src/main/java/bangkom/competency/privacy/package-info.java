/** Requests of civil servants about their own data (UU 27/2022), each due within three days and told when it is late. */
package bangkom.competency.privacy;
