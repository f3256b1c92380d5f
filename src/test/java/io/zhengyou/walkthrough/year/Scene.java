package io.zhengyou.walkthrough.year;

import io.zhengyou.client.Narrator;
import io.zhengyou.client.Organisation;
import io.zhengyou.client.Person;
import io.zhengyou.client.Server;

/** Where a chapter of the year is played, and what has been played so far. */
record Scene(Server server, Organisation organisation, Almanac almanac, Ledger ledger, Narrator narrator) {

    Person person(String id) {
        return server.person(id);
    }

    Person liaison(String unit) {
        return person(organisation.liaison(unit));
    }

    Person secretary(String unit) {
        return person(organisation.secretary(unit));
    }
}
