package io.zhengyou.appraisal.paper;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The units of a round that may use paper, and their stacks. */
@Component
public class Stacks {

    private static final String ALL = "SELECT id, round_id, unit_code, number, state, printed, issued, returned, reason FROM appraisal_paper_stack WHERE ";

    private final JdbcClient jdbc;

    Stacks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets these units use paper, and no other. */
    public void allow(String roundId, Collection<String> unitCodes) {
        jdbc.sql("DELETE FROM appraisal_paper_unit WHERE round_id = ?").param(roundId).update();
        unitCodes.forEach(unit -> jdbc.sql("INSERT INTO appraisal_paper_unit (round_id, unit_code) VALUES (?, ?)").params(roundId, unit).update());
    }

    /** The codes of the units that may use paper. */
    public List<String> allowed(String roundId) {
        return jdbc.sql("SELECT unit_code FROM appraisal_paper_unit WHERE round_id = ? ORDER BY unit_code").param(roundId).query(String.class).list();
    }

    public Stack begin(String roundId, String unitCode) {
        String id = UUID.randomUUID().toString();
        jdbc.sql("INSERT INTO appraisal_paper_stack (id, round_id, unit_code, number, state) VALUES (?, ?, ?, ?, ?)")
                .params(id, roundId, unitCode, of(roundId, unitCode).size() + 1, StackState.OUT.name()).update();
        return get(id);
    }

    /** Makes everybody else who changes the stack wait for the end of this transaction. */
    public Stack lock(String id) {
        jdbc.sql("UPDATE appraisal_paper_stack SET state = state WHERE id = ?").param(id).update();
        return get(id);
    }

    public Optional<Stack> find(String id) {
        return jdbc.sql(ALL + "id = ?").param(id).query(Stack.class).optional();
    }

    /** @throws IllegalArgumentException if there is no such stack */
    public Stack get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("there is no stack " + id));
    }

    /** By unit, in their order. */
    public List<Stack> of(String roundId) {
        return jdbc.sql(ALL + "round_id = ? ORDER BY unit_code, number").param(roundId).query(Stack.class).list();
    }

    public List<Stack> of(String roundId, String unitCode) {
        return of(roundId).stream().filter(stack -> stack.unitCode().equals(unitCode)).toList();
    }

    public void enter(String id, StackState state) {
        jdbc.sql("UPDATE appraisal_paper_stack SET state = ? WHERE id = ?").params(state.name(), id).update();
    }

    public void printed(String id, int more) {
        jdbc.sql("UPDATE appraisal_paper_stack SET printed = printed + ? WHERE id = ?").params(more, id).update();
    }

    /** @param more less than 0 for papers that were given back */
    void issued(String id, int more) {
        jdbc.sql("UPDATE appraisal_paper_stack SET issued = issued + ? WHERE id = ?").params(more, id).update();
    }

    public void returned(String id, int sheets) {
        jdbc.sql("UPDATE appraisal_paper_stack SET state = ?, returned = ? WHERE id = ?").params(StackState.RETURNED.name(), sheets, id).update();
    }

    public void giveUp(String id, String reason) {
        jdbc.sql("UPDATE appraisal_paper_stack SET state = ?, reason = ? WHERE id = ?").params(StackState.GIVEN_UP.name(), reason, id).update();
    }
}
