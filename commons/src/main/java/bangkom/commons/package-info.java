/** What every service needs and no business rule: messaging, problems, paging, idempotency, identity, money, time. */
package bangkom.commons;
