/** Events out (outbox, sequencer, sender) and in (inbox, dead letters); only here is Kafka spoken to. */
package bangkom.commons.messaging;
