package io.zhengyou.report.file;

import io.zhengyou.directory.Role;
import io.zhengyou.engine.Accounts;
import io.zhengyou.engine.VisibleTask;
import io.zhengyou.evidence.EvidenceCases;
import io.zhengyou.report.Filing;
import io.zhengyou.report.book.Filings;
import io.zhengyou.report.process.ReportVariables;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A unit adds files to what it files. */
@Component
class FilingFiles implements EvidenceCases {

    private final Filings filings;
    private final Accounts accounts;

    FilingFiles(Filings filings, Accounts accounts) {
        this.filings = filings;
        this.accounts = accounts;
    }

    @Override
    public Optional<String> caseOf(VisibleTask task) {
        return Optional.of(task).filter(this::accepts).map(known -> known.variables().get(ReportVariables.FILING)).map(String.class::cast);
    }

    @Override
    public boolean accepts(VisibleTask task) {
        return task.process().equals("report-filing");
    }

    @Override
    public String whoAdds() {
        return "附件由报送单位在“报送情况”时上传。";
    }

    @Override
    public boolean mayRead(String caseKey, String person) {
        return filings.find(caseKey).filter(known -> mayRead(known, accounts.groupsOf(person))).isPresent();
    }

    @Override
    public String title(String caseKey) {
        Filing filing = filings.get(caseKey);
        return filing.unitName() + "：" + filing.title();
    }

    private static boolean mayRead(Filing filing, Set<String> groups) {
        return Stream.of(Role.OFFICE.group(), Role.LEADING_GROUP.group(), Role.LIAISON.groupIn(filing.unitCode()), Role.SECRETARY.groupIn(filing.unitCode()))
                .anyMatch(groups::contains);
    }
}
