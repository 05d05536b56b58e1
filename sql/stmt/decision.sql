-- decision_newest(application id) -> id id, state decision_state, plan decided, coordinator decided, kind strand_kind, form decision_form, bases text, main_basis legal_basis, facts text, reasons text, written instant, written_by id, writer text, approved instant?, approved_by id?, approver text?, dated day?, sent day?, complain_until day?: the decision of an application as it stands
{decision_row(d.application = :application)}
 ORDER BY d.id DESC
 LIMIT 1;

-- decision_of(id id) -> as decision_newest: one of them
{decision_row(d.id = :id)};

-- decision_begin(application id, plan decided, coordinator decided, kind strand_kind, form decision_form, bases text, main_basis legal_basis, facts text, reasons text, at instant, by id) -> id id: somebody begins to write it; refused as duplicate when another has
INSERT INTO decision (application, plan, coordinator, kind, form, bases, main_basis, facts, reasons, written, written_by)
VALUES (:application, :plan, :coordinator, :kind, :form, :bases, :main_basis, :facts, :reasons, :at, :by)
RETURNING id;

-- decision_write(plan decided, coordinator decided, kind strand_kind, form decision_form, bases text, main_basis legal_basis, facts text, reasons text, at instant, by id, id id): it is written on
UPDATE decision
   SET plan = :plan, coordinator = :coordinator, kind = :kind, form = :form, bases = :bases,
       main_basis = :main_basis, facts = :facts, reasons = :reasons, written = :at, written_by = :by
 WHERE id = :id AND state = 'draft';

-- decision_proposed(id id): it is ready for whoever is to approve it
UPDATE decision
   SET state = 'proposed'
 WHERE id = :id AND state = 'draft';

-- decision_approved(at instant, by id, dated day, until day, id id): it is approved, and its letter made; dated anew when the letter was not sent that day
UPDATE decision
   SET state = 'approved', approved = COALESCE(approved, :at), approved_by = COALESCE(approved_by, :by),
       dated = :dated, complain_until = :until
 WHERE id = :id AND state IN ('proposed', 'approved');

-- decision_back(id id): it is to be written on; what was approved of it is no more
UPDATE decision
   SET state = 'draft', approved = NULL, approved_by = NULL, dated = NULL, complain_until = NULL
 WHERE id = :id AND state IN ('proposed', 'approved');

-- decision_sent(on day, id id): it has gone out, and stays as it is
UPDATE decision
   SET state = 'sent', sent = :on
 WHERE id = :id AND state = 'approved';

-- strand_granted(kind strand_kind, decided day, id id): what was applied for is granted, perhaps of another kind
UPDATE strand
   SET state = 'registered', kind = :kind, decided = :decided
 WHERE id = :id AND state = 'applied';

-- strand_closed(at instant, id id): it ends, and lives no more
UPDATE strand
   SET state = 'closed', closed = :at
 WHERE id = :id;

-- duties_of_closed(at instant, by id?, strand id): nothing is owed on it any more
UPDATE duty
   SET done = :at, done_by = :by, waiting_since = NULL
 WHERE strand = :strand AND done_mark = 0;

-- receipt_returned(at instant, by id, why text, id id): the unit sends it back
UPDATE receipt
   SET returned = :at, returned_by = :by, returned_why = :why
 WHERE id = :id AND returned IS NULL;

-- receipt_giver(id id, casefile id) -> employee id: who gave it to the unit, if she is of the office still and may know of it
SELECT e.id
  FROM receipt r
  JOIN employee e ON e.id = r.by_employee AND e.state = 'active'
  JOIN seat t ON t.employee = e.id AND t.kind = 'office' AND t.live = 1
 WHERE r.id = :id AND {may_know(e.id, :casefile)} AND {may_know_address(e.id, :casefile)}
 LIMIT 1;

-- strand_returned(id id): it lies with no unit, and is to be given to another
UPDATE strand
   SET unit = NULL, receipt = NULL, state = 'registered'
 WHERE id = :id;
