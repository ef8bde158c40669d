package bangkom.evaluation.project;

/** Whether more is better or less is (arah ukuran). */
enum MetricDirection {
    UP,
    DOWN
}
