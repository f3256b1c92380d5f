package io.zhengyou.directory.organisation;

import io.zhengyou.directory.csv.BadRow;
import io.zhengyou.directory.ContactPoint;
import io.zhengyou.directory.KnownConflict;
import io.zhengyou.directory.Person;
import io.zhengyou.directory.csv.RefusedImport;
import io.zhengyou.directory.Unit;
import io.zhengyou.directory.csv.Sheet;
import io.zhengyou.directory.csv.SheetRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The files of one import, read and checked together.
 *
 * @param units         {@code units.csv}: code,name,kind,branch
 * @param people        {@code people.csv}: id,name,unit,mail
 * @param roles         {@code roles.csv}: person,role,unit; {@code null} if the file is not part of the import
 * @param contactPoints {@code contact-points.csv}: leader,unit,since; {@code null} likewise
 * @param conflicts     {@code conflicts.csv}: person,name,unit,kind,note; {@code null} likewise
 */
record OrganisationFiles(
        List<Unit> units, List<Person> people, @Nullable List<Assignment> roles, @Nullable List<ContactPoint> contactPoints,
        @Nullable List<KnownConflict> conflicts) {

    static final String UNITS = "units.csv";
    static final String PEOPLE = "people.csv";
    static final String ROLES = "roles.csv";
    static final String CONTACT_POINTS = "contact-points.csv";
    static final String CONFLICTS = "conflicts.csv";

    /**
     * @param known what the server has already; what the files bring is added to it
     * @throws RefusedImport with every bad row of every file
     */
    static OrganisationFiles read(Map<String, byte[]> files, Known known) throws RefusedImport {
        List<BadRow> bad = new ArrayList<>();
        UnitRows units = new UnitRows(known);
        PersonRows people = new PersonRows(known);
        RoleRows roles = new RoleRows(known);
        ContactPointRows contactPoints = new ContactPointRows(known);
        read(files, UNITS, UnitRows.HEADER, bad, units::add);
        read(files, PEOPLE, PersonRows.HEADER, bad, people::add);
        read(files, ROLES, RoleRows.HEADER, bad, roles::add);
        read(files, CONTACT_POINTS, ContactPointRows.HEADER, bad, contactPoints::add);
        ConflictRows conflicts = new ConflictRows(known);
        read(files, CONFLICTS, ConflictRows.HEADER, bad, conflicts::add);
        if (!bad.isEmpty()) {
            throw new RefusedImport(bad);
        }
        return new OrganisationFiles(units.units(), people.people(),
                files.containsKey(ROLES) ? roles.assignments() : null,
                files.containsKey(CONTACT_POINTS) ? contactPoints.points() : null,
                files.containsKey(CONFLICTS) ? conflicts.conflicts() : null);
    }

    private static void read(Map<String, byte[]> files, String file, List<String> header, List<BadRow> bad, Consumer<SheetRow> rows) {
        if (files.containsKey(file)) {
            new Sheet(file, header, bad).read(files.get(file), rows);
        }
    }
}
