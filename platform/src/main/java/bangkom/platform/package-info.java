/** What the suite stands on, for one machine without Docker: PostgreSQL, a Kafka broker and an OpenID Connect issuer. */
package bangkom.platform;
