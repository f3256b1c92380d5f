package io.zhengyou.desk.web;

import io.zhengyou.desk.process.DeskTask;
import io.zhengyou.desk.process.DeskTasks;
import io.zhengyou.desk.record.Copies;
import io.zhengyou.desk.record.Copy;
import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import java.security.Principal;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was copied to somebody for information. */
@Controller
class CopiesController {

    private static final int A_PAGE = 50;

    record Line(String taskId, String name, String subject, String sender, String text, ZonedDateTime at, boolean read) {}

    private final Copies copies;
    private final DeskTasks tasks;
    private final People people;
    private final Clock clock;

    CopiesController(Copies copies, DeskTasks tasks, People people, Clock clock) {
        this.copies = copies;
        this.tasks = tasks;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/desk/copies")
    String show(@RequestParam(defaultValue = "0") int page, Principal me, Model model) {
        int number = Math.min(Math.max(0, page), Integer.MAX_VALUE / A_PAGE - 1);
        List<Copy> found = copies.to(me.getName(), number * A_PAGE, A_PAGE + 1);
        model.addAttribute("copies", found.stream().limit(A_PAGE).map(this::line).toList());
        model.addAttribute("unread", copies.unread(me.getName()));
        model.addAttribute("newer", number > 0 ? number - 1 : null);
        model.addAttribute("older", found.size() > A_PAGE ? number + 1 : null);
        return "desk/copies";
    }

    private Line line(Copy copy) {
        return new Line(copy.taskId(), copy.step(), tasks.find(copy.taskId()).map(DeskTask::subject).orElse(""),
                people.find(copy.sender()).map(Person::name).orElse(copy.sender()), copy.text(), copy.at().atZone(clock.getZone()), copy.read());
    }
}
