package io.zhengyou.inspection.process;

import io.zhengyou.directory.WorkingDays;
import io.zhengyou.engine.StepBean;
import io.zhengyou.engine.StepName;
import io.zhengyou.inspection.course.Entries;
import io.zhengyou.inspection.course.Step;
import io.zhengyou.inspection.programme.Programmes;
import io.zhengyou.inspection.record.Finding;
import io.zhengyou.inspection.record.FindingState;
import io.zhengyou.inspection.record.Findings;
import io.zhengyou.inspection.record.Inspections;
import io.zhengyou.inspection.record.Stage;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;

/** The automatic steps of an inspection. */
@StepBean("inspection")
public class InspectionSteps {

    private static final LocalTime END_OF_WORK = LocalTime.of(18, 0);

    private final Inspections inspections;
    private final Programmes programmes;
    private final Findings findings;
    private final Entries entries;
    private final Improvements improvements;
    private final Notices notices;
    private final WorkingDays workingDays;
    private final Clock clock;

    InspectionSteps(
            Inspections inspections, Programmes programmes, Findings findings, Entries entries, Improvements improvements, Notices notices,
            WorkingDays workingDays, Clock clock) {
        this.inspections = inspections;
        this.programmes = programmes;
        this.findings = findings;
        this.entries = entries;
        this.improvements = improvements;
        this.notices = notices;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** Whether the unit is not told beforehand. */
    @StepName(value = "登记检查", gives = "是否不预先通知")
    public Boolean surprise(String inspectionId) {
        return inspections.get(inspectionId).surprise();
    }

    @StepName(value = "被检查单位", gives = "单位代码")
    public String unit(String inspectionId) {
        return inspections.get(inspectionId).unitCode();
    }

    @StepName(value = "检查组", gives = "检查组的用户组")
    public String team(String inspectionId) {
        return inspections.get(inspectionId).team();
    }

    @StepName(value = "检查的标题", gives = "待办中显示的标题")
    public String subject(String inspectionId) {
        return inspections.get(inspectionId).subject();
    }

    /** Tells the unit that it will be inspected, by whom and how. */
    @StepName("发出检查通知")
    public void giveNotice(String inspectionId) {
        entries.add(inspectionId, Step.NOTICE_GIVEN, null, "");
        notices.coming(inspections.get(inspectionId));
    }

    /** The unit was silent for too long: the team inspects without its materials. */
    @StepName("记录没有报送材料")
    public void goOnWithout(String inspectionId) {
        entries.add(inspectionId, Step.MATERIALS_MISSING, null, "");
        notices.materialsMissing(inspections.get(inspectionId));
    }

    /** The time of the team begins. */
    @StepName("开始检查")
    public void begin(String inspectionId) {
        inspections.enter(inspectionId, Stage.RECORDING);
    }

    /** The end of the programme's last day; where that is over, of the next working day. */
    @StepName(value = "检查的最后时间", gives = "方案最后一日的下班时刻，已过则为下一个工作日")
    public Date lastDay(String inspectionId) {
        Date planned = Date.from(programmes.get(inspections.get(inspectionId).programmeId()).lastDay().atTime(END_OF_WORK).atZone(clock.getZone()).toInstant());
        Date next = workingDays.after(1);
        return planned.before(next) ? next : planned;
    }

    @StepName(value = "检查发现的问题", gives = "各个问题的编号")
    public List<String> findings(String inspectionId) {
        return findings.of(inspectionId).stream().map(Finding::id).toList();
    }

    /** The unit was silent for too long about a finding: it holds. */
    @StepName("逾期未答复视为认可")
    public void holdSilent(String findingId) {
        Finding finding = findings.get(findingId);
        findings.answered(findingId, FindingState.CONFIRMED, "");
        entries.add(finding.inspectionId(), Step.SILENT, null, "问题 %d".formatted(finding.number()));
    }

    /** Orders what was confirmed to be mended. */
    @StepName("责成整改检查发现的问题")
    public void order(String inspectionId) {
        inspections.enter(inspectionId, Stage.REPORTING);
        improvements.order(inspections.get(inspectionId));
    }

    @StepName(value = "检查提出的整改", gives = "各项整改的编号")
    public List<String> orders(String inspectionId) {
        return improvements.of(inspectionId);
    }

    @StepName("办结检查")
    public void close(String inspectionId) {
        inspections.enter(inspectionId, Stage.ENDED);
        entries.add(inspectionId, Step.ENDED, null, "");
    }

    /** If the process was ended before its end, the inspection says so. */
    @StepName("登记检查中止")
    public void leave(String inspectionId) {
        if (inspections.get(inspectionId).stage() != Stage.ENDED) {
            inspections.enter(inspectionId, Stage.TERMINATED);
            notices.terminated(inspections.get(inspectionId));
        }
    }
}
