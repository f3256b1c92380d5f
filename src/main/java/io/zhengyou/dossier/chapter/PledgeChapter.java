package io.zhengyou.dossier.chapter;

import io.zhengyou.pledge.Fulfilment;
import io.zhengyou.pledge.PledgeRecord;
import io.zhengyou.pledge.PledgeRecords;
import io.zhengyou.pledge.PledgerKind;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was promised, and what came of it. Of a unit its own pledge, and a sum of its members'. */
@Component
@Order(10)
class PledgeChapter implements ChapterWriter {

    private static final List<String> HEAD = List.of("承诺书", "公开日期", "承诺事项", "结果");

    private final PledgeRecords pledges;

    PledgeChapter(PledgeRecords pledges) {
        this.pledges = pledges;
    }

    @Override
    public Chapter write(Owner owner, int year) {
        List<PledgeRecord> all = of(pledges, owner, year);
        List<PledgeRecord> own = own(all, owner);
        Chapter chapter = Chapter.of("公开承诺", HEAD, own.stream().map(PledgeChapter::row).toList(), "本年度没有公开的承诺书。");
        List<PledgeRecord> members = all.stream().filter(one -> !own.contains(one)).toList();
        return members.isEmpty() ? chapter : chapter.as(Gathering.AUTOMATIC, (chapter.note() + "本单位个人公开承诺书 %d 份，其中评定为兑现的 %d 份。").formatted(
                members.size(), members.stream().filter(one -> one.fulfilment() == Fulfilment.KEPT).count()));
    }

    static List<PledgeRecord> of(PledgeRecords pledges, Owner owner, int year) {
        return owner.isUnit() ? pledges.ofUnit(owner.id(), year) : pledges.ofMember(owner.id(), year);
    }

    static List<PledgeRecord> own(List<PledgeRecord> all, Owner owner) {
        PledgerKind kind = owner.isUnit() ? PledgerKind.UNIT : PledgerKind.MEMBER;
        return all.stream().filter(one -> one.pledger().kind() == kind).toList();
    }

    private static Row row(PledgeRecord one) {
        String items = one.fulfilment() == null ? one.items() + " 项" : "%d 项，兑现 %d 项".formatted(one.items(), one.kept());
        return Row.linked("/pledges/" + one.id(), one.title(), one.publishedOn().toString(), items, one.standing());
    }
}
