/* The open pages: what anybody may read without logging in. */
#ifndef VOICE_PAGES_H
#define VOICE_PAGES_H

#include "web/route.h"

handler page_health;		/* "/healthz": for the load balancer and
				 * operations */
handler page_accessibility;	/* "/tilgjengelighet" (R87) */
handler page_privacy;		/* "/personvern" (R84) */
handler page_feedback_form;	/* "/tilbakemelding" (R23c) */
handler page_feedback_check;
handler page_feedback_send;	/* "/tilbakemelding/send" */
handler page_feedback_received;	/* "/tilbakemelding/mottatt" */
handler page_heard;		/* "/tilbakemeldinger": for who works here */
handler page_take_down_form;	/* "/tilbakemeldinger/ny" (A266) */
handler page_take_down_save;
handler page_release;		/* "/tilbakemeldinger/slipp" (R83) */
handler page_held;		/* "/tilbakemeldinger/holdt" (R83) */
handler page_held_check;
handler page_held_discard;	/* "/tilbakemeldinger/holdt/kast" */
handler page_held_undo;		/* "/tilbakemeldinger/holdt/tilbake" */
handler page_feedback;		/* "/tilbakemeldinger/{id}" (R23c) */
handler page_heard_export_form;	/* "/tilbakemeldinger/eksport" */
handler page_heard_export_save;
handler page_heard_export;	/* "/tilbakemeldinger/eksport/{id}" */
handler page_feedback_print;	/* "/tilbakemeldinger/{id}/utskrift" */
handler page_feedback_print_order;
handler page_feedback_file;	/* "/tilbakemeldinger/{id}/utskrift/fil" */
handler page_follow_form;	/* "/tilbakemeldinger/{id}/gjort" */
handler page_follow_save;
handler page_close_form;	/* "/tilbakemeldinger/{id}/ferdig" */
handler page_close_save;
handler page_asked;		/* "/tilbakemeldinger/sporsmal" */
handler page_asked_form;	/* "/tilbakemeldinger/sporsmal/ny" */
handler page_asked_save;
handler page_asked_change;	/* "/tilbakemeldinger/sporsmal/{id}" */
handler page_asked_change_save;
handler page_asked_end;		/* "/tilbakemeldinger/sporsmal/{id}/avslutt" */
handler page_asked_end_save;
handler page_asked_move;	/* "/tilbakemeldinger/sporsmal/{id}/flytt" */
handler page_figures;		/* "/tilbakemeldinger/tall" */
handler page_figures_file;	/* "/tilbakemeldinger/tall/fil" */
handler page_texts;		/* "/tekster" */
handler page_text_form;		/* "/tekster/{word}" */
handler page_text_propose;
handler page_text_look;		/* "/tekster/{word}/se" */
handler page_text_publish;
handler page_card;		/* "/sak/{case}/{strand}/kort" */
handler page_card_make;
handler page_card_give;		/* "/sak/{case}/{strand}/kort/gitt" */
handler page_card_revoke;	/* "/sak/{case}/{strand}/kort/trekk" */
handler page_card_print;	/* "/sak/{case}/{strand}/kort/utskrift" */
handler page_card_print_order;
handler page_card_file;		/* "/sak/{case}/{strand}/kort/utskrift/fil" */
handler page_ask_form;		/* "/kontakt" (R81) */
handler page_ask_send;
handler page_ask_received;	/* "/kontakt/mottatt" */
handler page_about;		/* "/om": what a plan and a coordinator are */
handler page_expect;		/* "/om/hva-du-kan-vente": what is owed to
				 * families, by when and why (7.4) */
handler page_application;	/* "/om/soknad": to be printed (R82) */
handler page_consent;		/* "/om/samtykke" */
handler page_inquiries;		/* "/henvendelser": for the office */
handler page_inquiry;		/* "/henvendelser/{id}" */
handler page_inquiry_close;
handler page_translation;	/* "/drift/sprak/{word}" */
handler page_translation_open;
handler page_translation_close;	/* "/drift/sprak/{word}/skjul" */
handler page_language;		/* "/sprak/{word}": the language of the
				 * pages in front of the door */

#endif
