package io.zhengyou.report.web;

import io.zhengyou.evidence.EvidenceFiles;
import io.zhengyou.report.Filing;
import io.zhengyou.report.book.FilingVersion;
import io.zhengyou.report.book.FilingVersions;
import io.zhengyou.report.book.Items;
import io.zhengyou.report.book.Requests;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What one unit filed, for its page. */
@Component
class FilingView {

    /**
     * A version as its page shows it.
     *
     * @param reason    why it was returned; empty if it was not
     * @param correctBy until when it was to be corrected; {@code null} if it was not returned
     */
    record VersionLine(int number, LocalDateTime filed, List<AnsweredItem> items, String reason, @Nullable LocalDate correctBy) {}

    private final Requests requests;
    private final Items items;
    private final FilingVersions versions;
    private final ReturnDesk desk;
    private final EvidenceFiles files;
    private final Clock clock;

    FilingView(Requests requests, Items items, FilingVersions versions, ReturnDesk desk, EvidenceFiles files, Clock clock) {
        this.requests = requests;
        this.items = items;
        this.versions = versions;
        this.desk = desk;
        this.files = files;
        this.clock = clock;
    }

    /** Also what the office may do about it. */
    String showToOffice(Filing filing, Model model) {
        model.addAttribute("returnable", desk.isFor(filing));
        return show(filing, "/office/reports/" + filing.requestId(), model);
    }

    /** @param back where the page of the filing is found */
    String show(Filing filing, String back, Model model) {
        model.addAttribute("back", back);
        model.addAttribute("request", requests.get(filing.requestId()));
        model.addAttribute("line", FilingLine.of(filing, clock));
        model.addAttribute("versions", versions.of(filing.id()).stream().map(version -> line(filing, version))
                .sorted(Comparator.comparing(VersionLine::number).reversed()).toList());
        model.addAttribute("files", files.list(filing.id()).size());
        return "report/filing";
    }

    private VersionLine line(Filing filing, FilingVersion version) {
        FilingVersion.Return returned = version.returned();
        return new VersionLine(version.version(), LocalDateTime.ofInstant(version.filedAt(), clock.getZone()),
                AnsweredItem.of(items.of(filing.requestId()), version.answers()), returned == null ? "" : returned.reason(),
                returned == null ? null : LocalDate.ofInstant(returned.correctBy(), clock.getZone()));
    }
}
