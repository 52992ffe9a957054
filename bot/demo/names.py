"""What the invented company is made of."""

COMPANY = "Larkspur Instruments"

FIRST = (
    "Ada Aisha Akira Alba Amara Anders Anjali Anton Asha Bea Bilal Bruno Carmen Chidi Chloe "
    "Clara Daniel Dao Darya Diego Dilan Edda Elif Elena Emeka Emil Esra Farah Felix Finn "
    "Freya Gabriel Giulia Greta Hana Hugo Ida Ines Ingrid Ismail Ivan Jana Jasper Joana Jonas "
    "Kaito Karim Katya Kofi Lars Leila Leo Lina Luca Mae Mai Malik Marta Mateo Maya Mei Milan "
    "Mina Nadia Nia Nils Noor Olga Omar Oskar Paula Pedro Priya Rafael Ravi Rosa Ruben Saba "
    "Samir Sara Selma Sina Sofia Sven Tara Tariq Tess Theo Tomas Uma Vera Victor Wanja Yara "
    "Yusuf Zara Zoe"
).split()

LAST = (
    "Abbott Adeyemi Almeida Andersen Bauer Becker Bell Bianchi Brandt Castro Chen Costa Dahl "
    "Demir Diaz Egger Eriksen Farouk Fischer Fonseca Gallo Garcia Haddad Hansen Hoffmann "
    "Ibrahim Ito Jansen Kaya Keller Khan Kimura Kovac Kumar Lang Larsen Lopez Maier Mendes "
    "Meyer Moreau Moser Mwangi Nair Novak Nowak Okafor Olsen Ortega Patel Pereira Petrov "
    "Quinn Rao Reyes Ricci Rossi Ruiz Sato Schmidt Silva Singh Suzuki Tanaka Torres Varga "
    "Vogel Wagner Weber Winkler Yilmaz Zhang Zimmer"
).split()

TEAMS = (
    "Assembly",
    "Customer Care",
    "Design",
    "Finance",
    "Firmware",
    "Logistics",
    "Marketing",
    "People",
    "Quality",
    "Sales North",
    "Sales South",
    "Software",
)

ZONES = ("Europe/Berlin", "Europe/Berlin", "Europe/Berlin", "America/New_York", "Asia/Kolkata")

EVERYBODY = (("announcements", "announcements"), ("general", "work"), ("random", "social"))
BY_CHOICE = (
    ("pets", "social", 0.4),
    ("food", "social", 0.35),
    ("running", "social", 0.15),
    ("help-it", "work", 0.6),
    ("product-ideas", "work", 0.4),
    ("customers", "work", 0.35),
)
