"""What leaves the archive and what comes from other archives: citations, interchange, bags, dossiers."""
