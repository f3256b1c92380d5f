package io.zhengyou.award.form;

import io.zhengyou.award.file.Attachments;
import io.zhengyou.award.nomination.Changes;
import io.zhengyou.award.nomination.Corrections;
import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.nomination.Nominee;
import io.zhengyou.award.nomination.State;
import io.zhengyou.award.nomination.Submission;
import io.zhengyou.award.nomination.Submissions;
import io.zhengyou.award.round.Opinion;
import io.zhengyou.award.round.Opinions;
import io.zhengyou.award.round.Rounds;
import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A nomination as forms show it to those who review it. */
@Component
class NominationView {

    private static final Map<String, String> STEPS = Map.of(
            EndorsementForm.ID, "单位党组织意见", "award-formality", "形式审查", "award-integrity", "科学道德审查",
            WithdrawalStartForm.ID, "申请撤回", "award-withdrawal-approval", "撤回审批");

    private final Rounds rounds;
    private final Nominations nominations;
    private final Submissions submissions;
    private final Corrections corrections;
    private final Opinions opinions;
    private final People people;
    private final Attachments attachments;

    NominationView(
            Rounds rounds, Nominations nominations, Submissions submissions, Corrections corrections, Opinions opinions, People people,
            Attachments attachments) {
        this.rounds = rounds;
        this.nominations = nominations;
        this.submissions = submissions;
        this.corrections = corrections;
        this.opinions = opinions;
        this.people = people;
        this.attachments = attachments;
    }

    Map<String, Object> of(String nominationId) {
        Nomination nomination = nominations.get(nominationId);
        Map<String, Object> shown = new HashMap<>(withoutOpinions(nomination));
        shown.put("findings", nomination.findings().isEmpty() ? "未发现问题。" : nomination.findings());
        shown.put("attachments", attachments.of(nominationId));
        String said = opinions.ofNomination(nominationId).stream().map(this::line).collect(Collectors.joining("\n"));
        if (!said.isEmpty()) {
            shown.put("opinions", said);
        }
        corrections.latest(nominationId).ifPresent(correction -> shown.put("requested", correction.text()));
        changes(nomination).ifPresent(changes -> shown.put("changes", changes));
        return shown;
    }

    /** Why the unit's secretary sent it back, while it is back; {@code back} is the state of a nomination that was. */
    Optional<String> returnedBecause(Nomination nomination, State back) {
        List<Opinion> endorsements = opinions.ofNomination(nomination.id()).stream()
                .filter(opinion -> opinion.step().equals(EndorsementForm.ID)).toList();
        return nomination.state() != back || endorsements.isEmpty()
                ? Optional.empty()
                : Optional.of(endorsements.get(endorsements.size() - 1)).filter(opinion -> opinion.decision().equals("return")).map(Opinion::text);
    }

    /** What came since the office returned it or, before it ever reached the office, since the unit's secretary did. */
    private Optional<String> changes(Nomination nomination) {
        List<Submission> versions = submissions.ofNomination(nomination.id());
        return corrections.latest(nomination.id())
                .map(correction -> versions.stream().filter(version -> version.at().isBefore(correction.requestedAt())).toList())
                .or(() -> Optional.of(versions).filter(all -> nomination.state() == State.SUBMITTED).map(all -> all.subList(0, all.size() - 1)))
                .filter(earlier -> !earlier.isEmpty())
                .map(earlier -> changes(earlier.get(earlier.size() - 1), nomination))
                .map(changes -> changes.isEmpty() ? "没有修改。" : changes);
    }

    private String changes(Submission earlier, Nomination nomination) {
        Stream<String> files = attachments.since(nomination.id(), earlier.at()).map(names -> "【附件】\n新增" + names).stream();
        return Stream.concat(Stream.of(Changes.between(earlier.nominee(), nomination.submitted())), files)
                .filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }

    /** What experts see: nobody's opinion shall come before their own. */
    Map<String, Object> withoutOpinions(Nomination nomination) {
        Nominee nominee = nomination.submitted();
        Map<String, Object> shown = new HashMap<>(RoundView.of(rounds.get(nomination.roundId())));
        shown.put("unitName", nomination.unitName());
        shown.put("nomineeName", nominee.name());
        if (nominee.birthDate() != null) {
            shown.put("nomineeBirthDate", nominee.birthDate().toString());
        }
        shown.put("summary", nominee.summary());
        shown.put("deeds", nominee.deeds());
        shown.put("materials", nominee.materials().isEmpty() ? "无" : String.join("、", nominee.materials()));
        return shown;
    }

    private String line(Opinion opinion) {
        List<String> parts = List.of(STEPS.getOrDefault(opinion.step(), opinion.step()), name(opinion.person()), opinion.text());
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("｜"));
    }

    private String name(String person) {
        return people.find(person).map(Person::name).orElse(person);
    }
}
