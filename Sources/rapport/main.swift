import RapportApp

Program.main()
