/** Sessions (kelas) of planned items and their meetings; knows nothing of who takes part, but lets others follow. */
package bangkom.training.delivery.session;
