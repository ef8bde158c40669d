/** Lesson hours (jam pelajaran, JP): the dated rules that turn an activity into credited hours, and the crediting. */
package bangkom.training.jp;
