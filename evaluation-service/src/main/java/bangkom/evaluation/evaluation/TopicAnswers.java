package bangkom.evaluation.evaluation;

import bangkom.evaluation.design.QuestionTopic;

/** How many answers were given about a topic, and their sum. */
record TopicAnswers(QuestionTopic topic, long count, long sum) {}
