/**
 * Surveys: what is asked, when, and what was answered without anybody's name.
 *
 * <p>A {@link fi.rinnalla.domain.survey.Survey} has versions; what is asked is the {@link fi.rinnalla.domain.survey.Questionnaire}
 * of a {@link fi.rinnalla.domain.survey.SurveyVersion}, which freezes at its first answer. Answers are read like this:
 *
 * <pre>{@code
 * survey.versions().forEach(version -> {
 *     var sheets = answerSheets.of(version.id());             // unsorted: one AnswerSheet for each person
 *     for (var question : version.questionnaire().questions()) {
 *         sheets.stream().map(it -> it.chosen(question.code())); // the codes of the choices; none where it was passed over
 *     }
 *     answerSheets.words(version.id(), "k7");                 // free text, sealed with survey.key(), beside no sheet
 * });
 * }</pre>
 *
 * <p>The steps of a scale are choices with the codes {@code "1"} to {@code "n"}; a number lies in a choice with a {@code Band}. Codes of
 * questions and choices stay the same in later versions and in copies: what has one code is one question. An answer never names the
 * person, and no words lie beside a sheet. Whoever shows anything asks {@link fi.rinnalla.domain.survey.SurveyState#isOver()} and
 * {@link fi.rinnalla.domain.shared.Floor} first.
 */
package fi.rinnalla.domain.survey;
