"""The tables of English words of saying, which :mod:`core.claims.english.cues` reads.

One line of a table is *verb  stance  frames  trust*. Frames are the shapes in which the claim follows:

* ``s`` a clause ("said the plan was dead"), which may also stand before the verb
* ``t`` somebody spoken to first, then a clause ("told reporters that …")
* ``q`` a quotation, or a clause before the verb ("…, he continued")
* ``o`` the object is the claim, or what the stance is about ("rejected the European letters")
* ``i`` an infinitive ("vowed to retaliate", "urged Iran to …")
* ``w`` a question ("asked why …")

Trust (3 high, 2 fair, 1 weak) says how often a person agrees that the word makes a claim at all. It was set by hand
with the counts of ``python -m tests.bench suggest`` in view; it is what the tiers start from.
"""

from __future__ import annotations

VERBS = """
say assert sq 3
rule assert TU 2
read assert q 2
appeal assert CA 2
understand belief T 1
retweet assert o 2
brag assert sq 2
tell assert t 3
add assert sq 3
write assert sq 3
note assert sq 3
report assert so 2
announce assert so 3
state assert sq 3
suggest assert so 2
argue assert sq 3
continue assert q 2
explain assert sqw 2
acknowledge assert so 3
declare assert soq 3
recall assert soq 2
conclude assert s 2
claim assert soi 3
allege assert so 3
contend assert s 3
assert assert so 3
insist assert sq 3
maintain assert s 2
warn assert ts 3
reply assert sq 3
respond assert sq 2
promise assert si 2
pledge assert sio 2
vow assert sio 2
predict assert so 2
propose assert soi 2
reveal assert so 2
confirm assert so 3
admit assert so 3
concede assert so 3
agree support si 1
stress assert so 3
reiterate assert so 3
repeat assert sq 2
emphasize assert so 3
emphasise assert so 3
underline assert so 2
underscore assert so 2
highlight assert o 1
observe assert q 2
remark assert sq 3
comment assert q 2
estimate assert so 2
indicate assert so 2
testify assert s 3
complain assert sq 3
caution assert tsq 2
joke assert sq 2
quip assert sq 3
tweet assert sq 3
post assert q 2
express assert o 2
voice assert o 2
assure assert t 2
advise assert ti 1
inform assert t 2
remind assert t 2
notify assert t 2
urge assert ti 3
ask question twi 2
demand assert soi 2
call assert cC 2
describe assert o 3
refer assert R 2
point assert P 3
accuse accuse o 3
charge accuse s 2
blame accuse o 3
criticize accuse o 3
criticise accuse o 3
condemn accuse o 3
denounce accuse o 3
blast accuse o 2
slam accuse o 2
lambast accuse o 2
lambaste accuse o 2
decry accuse o 3
deplore accuse o 3
mock accuse o 2
attack accuse o 1
deny deny so 3
reject rebut o 3
dismiss rebut o 2
refute rebut so 3
dispute rebut so 2
rebut rebut o 2
rebuff rebut o 2
counter rebut sq 2
contradict rebut o 2
question question ow 2
oppose rebut o 1
protest accuse so 1
praise support o 3
applaud support o 2
hail support o 2
laud support o 2
commend support o 2
endorse support o 2
defend support o 2
welcome support o 2
support support o 1
echo support o 2
mention assert o 1
cite assert o 2
exclaim assert q 2
shout assert q 2
declaim assert q 2
retort rebut sq 3
object rebut sq 2
answer assert q 2
think belief s 2
believe belief s 3
feel belief s 1
hope belief s 2
expect belief si 1
fear belief s 2
consider belief o 1
know belief s 1
want belief i 1
wonder question w 2
doubt belief sow 2
worry belief s 2
suspect belief s 2
show assert So 2
find assert S 2
signal assert s 2
speculate assert s 2
theorize assert s 2
muse assert q 2
recount assert so 2
disclose assert so 2
imply assert s 2
hint assert s 2
boast assert sq 2
opine assert sq 3
posit assert s 2
proclaim assert soq 2
profess assert so 2
lament assert soq 2
decide belief si 1
learn belief S 2
tout support o 2
label assert o 2
dub assert o 1
portray assert o 2
characterize assert o 3
characterise assert o 3
depict assert o 2
liken assert o 2
brand assert o 2
threaten assert i 2
refuse withhold i 1
decline withhold D 2
detail assert o 1
outline assert o 1
discuss assert o 1
reaffirm assert so 3
affirm assert so 3
clarify assert so 2
elaborate assert q 2
justify assert o 1
demonstrate assert S 1
recommend assert soi 2
encourage assert i 1
quote assert o 2
ridicule accuse o 2
scold accuse o 1
rebuke accuse o 2
reprimand accuse o 1
chide accuse o 2
rail accuse G 1
vouch support q 1
pen assert q 1
aver assert sq 3
assess assert s 2
determine assert S 2
correct assert N 2
retract rebut N 3
withdraw rebut N 2
recant rebut N 2
disavow rebut N 2
repudiate rebut N 2
debunk rebut N 2
rubbish rebut N 2
challenge rebut N 2
back support N 2
corroborate support N 2
share support N 2
walk rebut B 2
push rebut B 2
laugh rebut B 2
brush rebut B 2
shrug rebut B 2
wave rebut B 1
scoff rebut B 2
hit rebut B 2
fire rebut B 1
stand assert B 2
disagree rebut B 2
term assert C 2
hold assert T 2
reach withhold V 2
return withhold V 2
"""
# C: "called Smith a liar"; c: "called for / on". R: "referred to". P: "pointed out (that), pointed to".
# S: a clause with "that", or a plain one after a speaker that isn't "we" or "you" ("shows that", "learned").
# N: an object that names somebody's claim ("withdrew the report"). B: one after a particle ("walked back the claim").
# V: silence ("did not return calls", "could not be reached for comment"). U: "ruled out". G: "railed against".
# T: a clause with "that" only. D: "declined to comment".

NOUNS = """
claim assert 2
claims assert 2
allegation accuse 2
allegations accuse 2
accusation accuse 2
accusations accuse 2
statement assert 2
assertion assert 2
assertions assert 2
contention assert 2
charge accuse 1
charges accuse 1
denial deny 2
denials deny 1
belief belief 2
suggestion assert 2
suggestions assert 1
fears belief 1
fear belief 1
concern belief 1
concerns belief 1
promise assert 1
pledge assert 1
vow assert 1
warning assert 2
warnings assert 2
complaints accuse 1
insistence assert 2
admission assert 2
announcement assert 2
argument assert 2
conclusion assert 1
criticism accuse 1
calls assert 1
demand assert 1
demands assert 1
reports assert 2
report assert 1
rumors assert 1
threat assert 1
threats assert 1
notion belief 1
idea belief 1
hope belief 1
hopes belief 1
view belief 1
opinion belief 1
position assert 1
assurance assert 1
assurances assert 1
acknowledgment assert 1
prediction assert 1
"""
