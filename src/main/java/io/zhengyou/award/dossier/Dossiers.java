package io.zhengyou.award.dossier;

import io.zhengyou.award.RuleInWords;
import io.zhengyou.award.dossier.Dossier.CertificateLine;
import io.zhengyou.award.dossier.Dossier.LinkFacts;
import io.zhengyou.award.dossier.Dossier.RoundFacts;
import io.zhengyou.award.honour.Certificate;
import io.zhengyou.award.honour.Certificates;
import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.programme.RulesInWords;
import io.zhengyou.award.record.Link;
import io.zhengyou.award.record.RecordChain;
import io.zhengyou.award.round.Round;
import io.zhengyou.award.round.RulesSeal;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts together what was decided in a round. */
@Component
public class Dossiers {

    private final RulesSeal seal;
    private final Nominations nominations;
    private final NominationDossiers details;
    private final BallotSheets ballots;
    private final Certificates certificates;
    private final RecordChain chain;

    Dossiers(
            RulesSeal seal,
            Nominations nominations,
            NominationDossiers details,
            BallotSheets ballots,
            Certificates certificates,
            RecordChain chain) {
        this.seal = seal;
        this.nominations = nominations;
        this.details = details;
        this.ballots = ballots;
        this.certificates = certificates;
        this.chain = chain;
    }

    public Dossier of(Round round) {
        RulesSeal.Sealed sealed = seal.sealed(round.id());
        List<RuleInWords> rules = RulesInWords.of(round.programmeName(), round.rules()).entrySet().stream()
                .map(rule -> new RuleInWords(rule.getKey(), rule.getValue())).toList();
        NominationDossiers.Details of = details.ofRound(round);
        return new Dossier(Dossier.SCHEMA, facts(round), sealed.document(), sealed.sha256(), rules, of.roundOpinions(),
                nominations.ofRound(round.id()).stream().map(of::facts).toList(), ballots.of(round),
                certificates.ofRound(round.id()).stream().map(Dossiers::line).toList(), record(chain.of(round.id())));
    }

    private static RoundFacts facts(Round round) {
        return new RoundFacts(round.id(), round.programmeName(), round.title(), round.stage().label(), round.callText(), round.closesOn(),
                round.noticeFrom(), round.noticeUntil(), round.decisionNumber(), round.decidedOn(), round.reason());
    }

    private static CertificateLine line(Certificate certificate) {
        Certificate.Revocation revocation = certificate.revocation();
        return new CertificateLine(certificate.number(), certificate.name(), certificate.unitName(),
                revocation == null ? null : revocation.day(), revocation == null ? null : revocation.reason());
    }

    private static Dossier.Record record(List<Link> links) {
        return new Dossier.Record(links.size(), links.isEmpty() ? "" : links.get(links.size() - 1).hash(), links.stream()
                .map(link -> new LinkFacts(link.number(), link.kind(), link.label(), link.key(), link.at(), link.content(), link.hash())).toList());
    }
}
