/**
 * Plays one award round on a running demo server over its public interfaces: 40 nominations from 20 units, 15 experts,
 * a committee of 9.
 *
 *   node src/walkthrough/walkthrough.mjs [http://localhost:8080]
 */
import { Person, eventually } from './people.mjs';

const server = process.argv[2] ?? 'http://localhost:8080';
const person = id => new Person(server, id);
const UNITS = Array.from({ length: 20 }, (_, i) => `A${String(i + 1).padStart(2, '0')}`);
const SEATS = 10;

/** A liaison and a secretary serve two neighbouring units and bear the code of the first. */
const ofUnit = (role, unit) => person(role + UNITS[UNITS.indexOf(unit) & ~1]);
const day = moment => new Date(moment).toLocaleDateString('sv', { timeZone: 'Asia/Shanghai' });
const say = (text, path = '') => console.log(`${text}${path && `  ${server}${path}`}`);

let now = Date.now();

async function pass(days) {
  const operator = person('operator1');
  await operator.signIn();
  const page = await (await operator.page('/operator/directory')).text();
  const csrf = /name="_csrf" value="([^"]+)"/.exec(page)[1];
  now = Date.parse(await (await operator.page('/demo/clock', { method: 'POST', body: new URLSearchParams({ days, _csrf: csrf }) })).json());
  say(`${days} days pass: it is ${day(now)}`);
}

async function openRound() {
  const round = await person('office1').start('award-round', { programme: 'party-member', title: `优秀共产党员评选（${day(now)}）` });
  await person('office1').complete(round, 'userTask_draftScheme', {
    callText: '请各单位推荐候选人，经单位党组织同意并在单位内公示后报送。', closesOn: day(now + 20 * 864e5),
    quota: SEATS, quotaPerUnit: 2, panelSize: 15, expertsPerNomination: 5, unitNoticeDays: 1, noticeDays: 5
  });
  await person('leader1').complete(round, 'userTask_approveScheme', { decision: 'approve' });
  say('The call is out:', `/calls/${round}`);
  return round;
}

async function nominate(round) {
  const nominations = [];
  for (const unit of UNITS) {
    for (const number of [ '甲', '乙' ]) {
      const nomination = await ofUnit('liaison', unit).start('award-nomination', { round, unit });
      await ofUnit('liaison', unit).complete(nomination, 'userTask_nominate', {
        name: `样本${unit}${number}`, birthDate: '1980-05-01', summary: '长期在基层一线服务科技工作者，群众反映良好。',
        deeds: '带头学习提高，带头服务群众，所在支部连续三年考核优秀。', handedIn: [ '推荐表', '事迹材料' ]
      });
      await ofUnit('secretary', unit).complete(nomination, 'userTask_endorse', { decision: 'endorse', reason: '同意推荐。' });
      nominations.push(nomination);
    }
  }
  say(`${nominations.length} nominations from ${UNITS.length} units are endorsed:`, `/office/rounds/${round}`);
  return nominations;
}

async function check(nominations) {
  for (const nomination of nominations) {
    await person('office1').complete(nomination, 'userTask_reviewFormality', { decision: 'accept' });
    await person('ethics1').complete(nomination, 'userTask_reviewIntegrity', { decision: 'clear' });
  }
  say('The office and the ethics committee have cleared them.');
}

async function score(total) {
  const experts = Array.from({ length: 36 }, (_, i) => person(`expert${i + 1}`));
  const scored = new Map();
  const done = () => [ ...scored.values() ].reduce((sum, count) => sum + count, 0);
  while (done() < total) {
    await eventually('reviews', async () => {
      const open = [];
      for (const expert of experts) {
        const tasks = await expert.tasks({ assignee: expert.id, taskDefinitionKey: 'userTask_review' });
        tasks.forEach(task => open.push([ expert, task ]));
      }
      for (const [ expert, task ] of open) {
        const points = place => 70 + (parseInt(task.id.slice(0, 6), 16) * place) % 30;
        await expert.submit(task, { conflict: 'none', comment: '材料充分，成绩属实。',
          score1: points(1), score2: points(3), score3: points(5), score4: points(7), score5: points(11) });
        scored.set(expert.id, (scored.get(expert.id) ?? 0) + 1);
      }
      return open;
    });
  }
  say(`${scored.size} experts have given ${done()} reviews, ${Math.min(...scored.values())} to ${Math.max(...scored.values())} each.`);
}

async function elect(round) {
  await person('office1').complete(round, 'userTask_confirmShortlist', { shortlistSize: 40 });
  for (let i = 1; i <= 9; i++) {
    const member = person(`member${i}`);
    const [ ballot ] = await eventually(`the ballot of ${member.id}`, () =>
      member.tasks({ processInstanceBusinessKey: round, taskDefinitionKey: 'userTask_vote' }));
    await member.vote(ballot, place => place < SEATS ? 'APPROVE' : 'AGAINST');
  }
  say('The committee of 9 has voted in secret.');
  await person('leader1').complete(round, 'userTask_approveList', { decision: 'approve' });
  say('The list is on public notice:', `/notices/${round}`);
}

const round = await openRound();
const nominations = await nominate(round);
await pass(5);
await check(nominations);
await pass(16);
await score(nominations.length * 5);
await elect(round);
await pass(14);
await person('leader1').complete(round, 'userTask_signDecision', {
  decisionNumber: `科协发〔${day(now).slice(0, 4)}〕12 号`, decidedOn: day(now), confirmed: true
});
await eventually('the results', async () => (await fetch(`${server}/results/${round}`)).ok ? [ true ] : []);
say('The results are published:', `/results/${round}`);
