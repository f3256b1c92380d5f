package io.zhengyou.flow.change.web;

import io.zhengyou.desk.CourseLines;
import io.zhengyou.directory.People;
import io.zhengyou.flow.change.Change;
import io.zhengyou.flow.change.ChangeFiles;
import io.zhengyou.flow.change.ChangeState;
import io.zhengyou.flow.change.Changes;
import io.zhengyou.flow.change.process.Activation;
import io.zhengyou.flow.change.process.Replaced;
import io.zhengyou.flow.change.process.Rollback;
import io.zhengyou.flow.change.process.Stopping;
import io.zhengyou.flow.process.RedesignComparison;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a change shows to somebody. */
@Component
class ChangePage {

    private final Changes changes;
    private final ChangeFiles files;
    private final Activation activation;
    private final Rollback rollback;
    private final Replaced replaced;
    private final RedesignComparison comparison;
    private final People people;
    private final CourseLines course;
    private final Clock clock;

    ChangePage(Changes changes, ChangeFiles files, Activation activation, Rollback rollback, Replaced replaced, RedesignComparison comparison,
            People people, CourseLines course, Clock clock) {
        this.changes = changes;
        this.files = files;
        this.activation = activation;
        this.rollback = rollback;
        this.replaced = replaced;
        this.comparison = comparison;
        this.people = people;
        this.course = course;
        this.clock = clock;
    }

    String show(Change change, Authentication reader, Model model) {
        var set = files.newest(change);
        model.addAttribute("change", change);
        model.addAttribute("activated", change.activatedAt() == null ? null : change.activatedAt().atZone(clock.getZone()));
        model.addAttribute("submitter", people.signature(change.submittedBy()));
        var bases = files.bases(change);
        model.addAttribute("bases", bases);
        model.addAttribute("comparison", comparison.between(replaced.files(bases), set.sent()));
        model.addAttribute("files", set.files());
        model.addAttribute("sha256", set.sha256());
        model.addAttribute("obstacles", change.state().isOpen() ? activation.obstacles(change) : List.of());
        model.addAttribute("entries", changes.course(change.id()).stream()
                .map(entry -> course.of(entry.at(), entry.step().label(), entry.person(), entry.text())).toList());
        model.addAttribute("mayCorrect", change.state() == ChangeState.RETURNED && change.submittedBy().equals(reader.getName()));
        model.addAttribute("mayWithdraw", Stopping.mayWithdraw(change, reader.getName()));
        model.addAttribute("mayCancel", Stopping.mayCancel(change) && holds("office", reader.getAuthorities()));
        model.addAttribute("mayRollBack", holds("office", reader.getAuthorities()) && rollback.isPossible(change));
        return "flow/change";
    }

    private static boolean holds(String role, Collection<? extends GrantedAuthority> roles) {
        return roles.stream().anyMatch(held -> role.equals(held.getAuthority()));
    }
}
