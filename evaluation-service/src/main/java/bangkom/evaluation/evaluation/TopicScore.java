package bangkom.evaluation.evaluation;

import bangkom.evaluation.design.QuestionTopic;
import java.math.BigDecimal;

/** The mean of the answers about one topic, such as facility or environment. */
record TopicScore(QuestionTopic topic, BigDecimal meanScore) {}
