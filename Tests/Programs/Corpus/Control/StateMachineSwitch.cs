// covers: switch x char, enum; state x enum
using System;

namespace Programs.Control.StateMachineSwitch;

internal static class Program
{
    // A tokeniser of a small language.
    internal static void Main()
    {
        const string Text = "let x1 = 42 + foo(\"a b\", 0x1F) // rest\n== <= < 7.5";
        State state = State.Start;
        int begin = 0;
        for (int i = 0; i <= Text.Length; i++)
        {
            char c = i < Text.Length ? Text[i] : '\n';
            switch (state)
            {
                case State.Start:
                    begin = i;
                    state = c switch
                    {
                        ' ' or '\n' => State.Start,
                        '"' => State.String,
                        >= '0' and <= '9' => State.Number,
                        >= 'a' and <= 'z' => State.Name,
                        '=' or '<' => State.Operator,
                        '/' => State.Comment,
                        _ => State.Single,
                    };
                    if (state == State.Single)
                    {
                        Emit(state, begin, i + 1);
                        state = State.Start;
                    }

                    break;
                case State.String when c == '"':
                    Emit(state, begin, i + 1);
                    state = State.Start;
                    break;
                case State.String:
                    break;
                case State.Comment when c != '\n':
                    break;
                case State.Operator when c == '=':
                    break;
                case State.Number when char.IsAsciiLetterOrDigit(c) || c == '.':
                case State.Name when char.IsAsciiLetterOrDigit(c):
                    break;
                default:
                    Emit(state, begin, i);
                    state = State.Start;
                    i--;
                    break;
            }
        }

        static void Emit(State state, int begin, int end)
        {
            Console.Write((int)state);
            Console.Write(' ');
            Console.WriteLine(Text[begin..end]);
        }
    }
}

internal enum State
{
    Start,
    Name,
    Number,
    String,
    Operator,
    Comment,
    Single,
}
