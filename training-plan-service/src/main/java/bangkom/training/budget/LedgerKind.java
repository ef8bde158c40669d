package bangkom.training.budget;

/** What an entry does to a line of the budget (jenis mutasi anggaran). */
enum LedgerKind {
    ALLOCATE("allocated"),
    COMMIT("committed"),
    RELEASE("released"),
    REALISE("realised");

    final String pastTense;

    LedgerKind(String pastTense) {
        this.pastTense = pastTense;
    }
}
