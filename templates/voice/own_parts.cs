<?cs # plain words of the municipality's: headings and paragraphs, nothing else ?>
<?cs def:own_parts(own) ?><?cs each:p = own.Parts ?><?cs if:p.heading ?><h2 class="ds-heading" data-size="xs"><bdi><?cs var:p.heading ?></bdi></h2><?cs else ?><p class="prose"><bdi><?cs var:p.text ?></bdi></p><?cs /if ?><?cs /each ?><?cs /def ?>
