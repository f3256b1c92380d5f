package io.zhengyou.desk.handover;

import java.util.Map;
import java.util.Optional;

/**
 * What an officer wants to be done with all that somebody has.
 *
 * @param successor who gets what is not chosen otherwise; may be empty
 * @param choices   by key of the item: {@link #NOBODY}, {@link #SUCCESSOR} or a person; a role that is not chosen stays
 */
public record Plan(String leaver, String officer, String successor, Map<String, String> choices, String reason) {

    public static final String NOBODY = "-";
    public static final String SUCCESSOR = "+";

    public Plan {
        choices = Map.copyOf(choices);
    }

    /** Empty if it is to stay. */
    Optional<Deed> deed(Item item) {
        String chosen = choices.getOrDefault(item.key(), "");
        String wanted = chosen.isEmpty() ? item.kind() == Item.Kind.ROLE ? NOBODY : SUCCESSOR : chosen;
        return wanted.equals(NOBODY) ? Optional.empty() : Optional.of(new Deed(leaver, officer, wanted.equals(SUCCESSOR) ? successor : wanted, reason));
    }
}
