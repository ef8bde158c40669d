/** What is found in talking: interviews (wawancara), group discussions (diskusi kelompok) and dialogues with a superior. */
package bangkom.competency.needs.conversation;
