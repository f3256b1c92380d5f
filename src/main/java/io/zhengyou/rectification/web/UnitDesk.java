package io.zhengyou.rectification.web;

import io.zhengyou.directory.People;
import io.zhengyou.directory.Role;
import io.zhengyou.directory.Unit;
import io.zhengyou.rectification.Rectification;
import io.zhengyou.rectification.book.Book;
import io.zhengyou.rectification.book.Extension;
import io.zhengyou.rectification.book.Extensions;
import io.zhengyou.rectification.process.Notices;
import io.zhengyou.rectification.process.RectificationProcess;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a unit does about its rectifications outside its tasks. */
@Component
class UnitDesk {

    private final Book book;
    private final Extensions extensions;
    private final RectificationProcess process;
    private final Notices notices;
    private final People people;

    UnitDesk(Book book, Extensions extensions, RectificationProcess process, Notices notices, People people) {
        this.book = book;
        this.extensions = extensions;
        this.process = process;
        this.notices = notices;
        this.people = people;
    }

    /** The undecided request for more time, for whoever could have asked: the liaisons of the unit. */
    Optional<Extension> withdrawable(Rectification one, String person) {
        return extensions.pending(one.id()).filter(asked -> people.unitsOf(person, Role.LIAISON).stream().map(Unit::code).anyMatch(one.order().unitCode()::equals));
    }

    /** @return whether there was a request that nobody had decided */
    @Transactional
    boolean withdraw(Rectification one, String person, String reason) {
        book.lock(one.id());
        if (withdrawable(one, person).isEmpty()) {
            return false;
        }
        extensions.withdraw(one.id(), person, reason);
        process.extensionWithdrawn(one.id());
        notices.extensionWithdrawn(one, reason);
        return true;
    }
}
