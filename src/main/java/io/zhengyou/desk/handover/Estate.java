package io.zhengyou.desk.handover;

import io.zhengyou.directory.Person;
import java.util.List;
import java.util.Optional;

/** What somebody has of one kind, and how it is given away. */
public interface Estate {

    Item.Kind kind();

    /** In an order that stays the same. */
    List<Item> of(String leaver);

    /** Those who could have it, to be offered beside the one who gets everything. */
    List<Person> possible(Item item, String leaver);

    /** @return a Chinese sentence that says why this successor cannot have it */
    Optional<String> refusal(Item item, Deed deed);

    /** @throws io.zhengyou.desk.Refused if it has just changed: then nothing is handed over */
    void give(Item item, Deed deed);
}
