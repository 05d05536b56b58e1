<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs if:Rests ?><?cs call:head(Lang.rest.up_title, Case.number, "page stack") ?><?cs else ?><?cs call:head(Lang.rest.title, Case.number, "page stack") ?><?cs /if ?>
<div class="page-head stack" data-gap="sm"><?cs if:Rests ?><?cs call:crumbs(Lang.rest.up_title) ?><?cs else ?><?cs call:crumbs(Lang.rest.title) ?><?cs /if ?><h1 class="ds-heading" data-size="lg"><?cs if:Rests ?><?cs var:Lang.rest.up_title ?><?cs else ?><?cs var:Lang.rest.title ?><?cs /if ?></h1><?cs call:about_strand() ?></div>
<form class="form panel" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/<?cs var:Strand.slug ?>/hvile" novalidate>
<?cs call:hidden() ?><p><?cs if:Rests ?><?cs var:Lang.rest.up_help ?><?cs else ?><?cs var:Lang.rest.help ?><?cs /if ?></p>
<input type="hidden" name="hvile" value="<?cs if:Rests ?>aktiv<?cs else ?>hviler<?cs /if ?>">
<div class="row"><button class="ds-button" type="submit"><?cs if:Rests ?><?cs var:Lang.rest.up ?><?cs else ?><?cs var:Lang.rest.do ?><?cs /if ?></button><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>"><?cs var:Lang.form.cancel ?></a></div>
</form>
