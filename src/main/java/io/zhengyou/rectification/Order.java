package io.zhengyou.rectification;

import io.zhengyou.directory.Role;
import org.jspecify.annotations.Nullable;

/**
 * What is to be mended, and who says so.
 *
 * @param sourceId  the id by which the module that found it knows it
 * @param problem   in words, up to 5,000 characters
 * @param verifiers the engine group of those who verify that it was mended. Members of the unit cannot, even if they are in it; if
 *                  nobody else is, the leading group verifies
 * @param clause    what is asked of units there, in the words of whoever found it (one of the five goods, an item of a checklist), up
 *                  to 200 characters: problems of the same clause are counted together. {@code null} if it belongs to none
 */
public record Order(
        Source source, String sourceId, String unitCode, String problem, Severity severity, String verifiers, @Nullable String clause) {

    /** An order that belongs to no clause. */
    public Order(Source source, String sourceId, String unitCode, String problem, Severity severity, String verifiers) {
        this(source, sourceId, unitCode, problem, severity, verifiers, null);
    }

    /** An order whose rectification the office verifies. */
    public static Order verifiedByTheOffice(Source source, String sourceId, String unitCode, String problem, Severity severity) {
        return new Order(source, sourceId, unitCode, problem, severity, Role.OFFICE.group());
    }

    /** The same order under a clause, or under none. */
    public Order under(@Nullable String one) {
        return new Order(source, sourceId, unitCode, problem, severity, verifiers, one);
    }
}
