package bangkom.competency.needs.survey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Takes ballots apart and deals the answers out anew, question by question, so that no row is what one person said. */
final class MixedAnswers {
    private MixedAnswers() {}

    static List<List<SurveyAnswerDraft>> of(List<List<SurveyAnswerDraft>> said, Random random) {
        var byQuestion = new TreeMap<String, List<SurveyAnswerDraft>>();
        said.forEach(ballot -> ballot.forEach(answer -> byQuestion
                .computeIfAbsent(answer.questionCode(), code -> new ArrayList<>())
                .add(answer)));
        List<List<SurveyAnswerDraft>> dealt = Stream.<List<SurveyAnswerDraft>>generate(ArrayList::new)
                .limit(said.size())
                .toList();
        var places = new ArrayList<>(IntStream.range(0, said.size()).boxed().toList());
        byQuestion.values().forEach(answers -> {
            Collections.shuffle(places, random);
            for (int i = 0; i < answers.size(); i++) {
                dealt.get(places.get(i)).add(answers.get(i));
            }
        });
        return dealt;
    }
}
