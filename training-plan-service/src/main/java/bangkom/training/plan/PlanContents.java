package bangkom.training.plan;

import bangkom.commons.problem.Violations;
import bangkom.training.offering.DevelopmentForm;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * Checks every item of a plan against PP 11/2017 pasal 207 (a–g) and what follows from it, and tells everything at once;
 * pointers count the items in the order in which the plan lists them.
 */
record PlanContents(int fiscalYear, Map<UUID, AgreementTerms> agreements, CostCeilings costs) {
    void check(int index, ItemContent item, Violations found) {
        var at = "/items/" + index;
        mandatory(at, item, found);
        schedule(at, item, found);
        agreement(at, item, found);
        costs(at, item, found);
    }

    private void mandatory(String at, ItemContent item, Violations found) {
        found.addIf(
                item.competencyId() == null,
                at + "/competencyId",
                "CONTENT_A_MISSING",
                "huruf a: jenis kompetensi yang perlu dikembangkan",
                "a: the competency to develop");
        found.addIf(
                item.participants() == 0,
                at + "/participants",
                "CONTENT_B_MISSING",
                "huruf b: target pegawai yang akan dikembangkan",
                "b: the civil servants to be developed");
        found.addIf(
                item.form() == null,
                at + "/form",
                "CONTENT_C_MISSING",
                "huruf c: jenis dan jalur pengembangan kompetensi",
                "c: the form and path of development");
        found.addIf(
                item.providerId() == null,
                at + "/providerId",
                "CONTENT_D_MISSING",
                "huruf d: penyelenggara",
                "d: the provider");
        found.addIf(
                item.scheduledStart() == null || item.scheduledEnd() == null,
                at + (item.scheduledStart() == null ? "/scheduledStart" : "/scheduledEnd"),
                "CONTENT_E_MISSING",
                "huruf e: jadwal atau waktu pelaksanaan",
                "e: the schedule");
        found.addIf(
                item.curriculumConformity() == null
                        || item.curriculumConformity().isBlank(),
                at + "/curriculumConformity",
                "CONTENT_F_MISSING",
                "huruf f: kesesuaian dengan standar kurikulum instansi pembina",
                "f: conformity with the curriculum standard");
        found.addIf(
                item.costLines().isEmpty(),
                at + "/costLines",
                "CONTENT_G_MISSING",
                "huruf g: anggaran yang dibutuhkan",
                "g: the budget needed");
    }

    private void schedule(String at, ItemContent item, Violations found) {
        found.addIf(
                isOutside(item.scheduledStart()),
                at + "/scheduledStart",
                "SCHEDULE_OUTSIDE_YEAR",
                "mulai di luar tahun rencana",
                "starts outside the plan's year");
        found.addIf(
                isOutside(item.scheduledEnd()) && item.form() != DevelopmentForm.STUDY_ASSIGNMENT,
                at + "/scheduledEnd",
                "SCHEDULE_OUTSIDE_YEAR",
                "selesai di luar tahun rencana; hanya tugas belajar boleh lintas tahun",
                "ends outside the plan's year; only a study assignment may span years");
    }

    private boolean isOutside(LocalDate day) {
        return day != null && day.getYear() != fiscalYear;
    }

    private void agreement(String at, ItemContent item, Violations found) {
        if (item.agreementId() == null) {
            found.addIf(
                    item.needsAgreement(),
                    at + "/agreementId",
                    "AGREEMENT_MISSING",
                    "kerja sama dan fasilitasi memerlukan perjanjian",
                    "cooperation and facilitation need an agreement");
            return;
        }
        var terms = agreements.get(item.agreementId());
        found.addIf(
                terms == null || !terms.covers(item),
                at + "/agreementId",
                "AGREEMENT_NOT_VALID",
                "perjanjian tidak aktif atau tidak mencakup penyelenggara, unit atau jadwal ini",
                "the agreement is not active or does not cover this provider, unit or schedule");
    }

    private void costs(String at, ItemContent item, Violations found) {
        for (int i = 0; i < item.costLines().size(); i++) {
            var line = item.costLines().get(i);
            var ceiling = costs.of(item.unitId(), line.component());
            if (ceiling.isPresent() && line.unitCost().compareTo(ceiling.get()) > 0) {
                found.add(
                        at + "/costLines/" + i + "/unitCost",
                        "COST_ABOVE_STANDARD",
                        "di atas standar biaya: paling tinggi Rp%d"
                                .formatted(ceiling.get().amount()),
                        "above the cost standard: at most IDR %d"
                                .formatted(ceiling.get().amount()));
            }
        }
    }
}
