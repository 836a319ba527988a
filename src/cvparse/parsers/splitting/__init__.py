"""Where does an entry start?"""
