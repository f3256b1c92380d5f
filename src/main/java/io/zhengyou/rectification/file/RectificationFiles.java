package io.zhengyou.rectification.file;

import io.zhengyou.directory.Role;
import io.zhengyou.engine.Accounts;
import io.zhengyou.engine.VisibleTask;
import io.zhengyou.evidence.EvidenceCases;
import io.zhengyou.rectification.Order;
import io.zhengyou.rectification.book.Book;
import io.zhengyou.rectification.book.Shelf;
import io.zhengyou.rectification.process.RectificationVariables;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The unit adds evidence while it carries out its plan, those who look back add what they saw. */
@Component
class RectificationFiles implements EvidenceCases {

    /** The step of each process at which files are added. */
    private static final Map<String, String> PLACES = Map.of(
            "rectification", "userTask_carryOut", "rectification-extension", "", "rectification-lookback", "userTask_lookBack");

    private final Book book;
    private final Shelf shelf;
    private final Accounts accounts;

    RectificationFiles(Book book, Shelf shelf, Accounts accounts) {
        this.book = book;
        this.shelf = shelf;
        this.accounts = accounts;
    }

    @Override
    public Optional<String> caseOf(VisibleTask task) {
        return Optional.of(task).filter(known -> PLACES.containsKey(known.process()))
                .map(known -> known.variables().get(RectificationVariables.RECTIFICATION)).map(String.class::cast);
    }

    @Override
    public boolean accepts(VisibleTask task) {
        return task.step().equals(PLACES.get(task.process()));
    }

    @Override
    public String whoAdds() {
        return "附件由整改单位在“落实整改并报告”时上传，由核查人在“回头看”时上传。";
    }

    @Override
    public boolean mayRead(String caseKey, String person) {
        return shelf.find(caseKey).filter(known -> mayRead(known.order(), accounts.groupsOf(person))).isPresent();
    }

    @Override
    public String title(String caseKey) {
        return "整改：" + book.get(caseKey).unitName();
    }

    private static boolean mayRead(Order order, Set<String> groups) {
        return Stream.of(Role.OFFICE.group(), Role.LEADING_GROUP.group(), Role.LIAISON.groupIn(order.unitCode()),
                Role.SECRETARY.groupIn(order.unitCode()), order.verifiers()).anyMatch(groups::contains);
    }
}
