/** Who takes part (kepesertaan): nomination, seats and the waiting list, attendance. */
package bangkom.training.delivery.enrolment;
