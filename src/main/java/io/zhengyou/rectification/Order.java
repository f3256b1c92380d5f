package io.zhengyou.rectification;

import io.zhengyou.directory.Role;

/**
 * What is to be mended, and who says so.
 *
 * @param sourceId  the id by which the module that found it knows it
 * @param problem   in words, up to 5,000 characters
 * @param verifiers the engine group of those who verify that it was mended. Members of the unit cannot, even if they are in it; if
 *                  nobody else is, the leading group verifies
 */
public record Order(Source source, String sourceId, String unitCode, String problem, Severity severity, String verifiers) {

    /** An order whose rectification the office verifies. */
    public static Order verifiedByTheOffice(Source source, String sourceId, String unitCode, String problem, Severity severity) {
        return new Order(source, sourceId, unitCode, problem, severity, Role.OFFICE.group());
    }
}
