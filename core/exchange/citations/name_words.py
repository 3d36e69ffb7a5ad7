"""Words of names: what stands before family names, and what tells that a name is not a person's."""

from __future__ import annotations

_PARTICLES = """
von vom zu zur zum van der den ter ten de del della di da do dos das du des la le el al ben bin ibn bint af av
"""
PARTICLES = frozenset(_PARTICLES.split())
"""What a family name may begin with in small letters."""

_NOT_A_PERSONS = """
ayatollah dame dr imam lady lord mr mrs ms prof sheikh sir
academy administration agency agencies agreement alliance ambassador amnesty and archive archives army assembly
association authority bank board broadcasting bureau cabinet center centre chair chairman chairperson chancellor
chargé chief church club coalition college commission commissioner committee community company conference
congress consul corporation correspondent council country court daily delegation department deputy desk diplomat
directorate director editor embassy envoy federation federal for force forces foundation front fund gazette
general global government governor group guard guards herald high house human institute institution
international islamic journal judge justice king kingdom league library media member minister ministry mission
monitor movement museum national nations network news office officer official officials of organisation
organization panel parliament parliamentary party permanent people police post president press prime prince
princess professor queen radio reporter reporters representative republic research rights royal school
secretariat secretary security senate senator service society sources spokesman spokesperson spokeswoman staff
state states station studies television telegraph the times treasury tribune tribunal trust union united
university watch weekly white world agence allemagne ministère ministre président conseil république université
presse unies agentur amt auswärtiges bund bundes bundestag gesellschaft ministerium präsident rat republik
universität verein zeitung agencia consejo gobierno ministerio presidente república naciones unidas universidad
"""
NOT_A_PERSONS = frozenset(_NOT_A_PERSONS.split())
"""Words (in small letters) of titles, offices and institutions, in the languages whose names are taken apart."""

NOT_PEOPLE = frozenset(
    name.casefold()
    for name in (
        *("Antigua and Barbuda", "Burkina Faso", "Cabo Verde", "Cape Verde", "Costa Rica", "El Salvador"),
        *("Great Britain", "Hong Kong", "Ivory Coast", "New Zealand", "North Korea", "North Macedonia"),
        *("Papua New Guinea", "San Marino", "Saudi Arabia", "Sierra Leone", "Soviet Union", "South Africa"),
        *("South Korea", "South Sudan", "Sri Lanka", "Trinidad and Tobago", "Viet Nam", "East Timor", "Timor-Leste"),
        *("Al Jazeera", "Al Arabiya", "Al Mayadeen", "Le Monde", "Le Figaro", "Die Zeit", "Der Spiegel", "El País"),
    )
)
"""Names of two and more words that look like a person's: states and media."""
