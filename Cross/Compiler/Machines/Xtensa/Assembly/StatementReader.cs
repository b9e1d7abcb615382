using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Machines.Xtensa.Tables;

namespace DeviceKit.Cross.Machines.Xtensa.Assembly;

/// <summary>Lines to statements: labels, names and the pools that literals go to.</summary>
/// <param name="core">The core whose instructions there are.</param>
internal sealed class StatementReader(Core core)
{
    /// <summary>The directives.</summary>
    public static readonly IReadOnlyList<string> Directives = [".align", ".byte", ".equ", ".half", ".literal", ".literal_position", ".org", ".space", ".word"];

    private readonly List<Statement> _statements = [];
    private readonly List<Token> _labels = [];
    private Statement _pool = new(1, new Token(TokenKind.Name, ".literal_position", 0, 1), [new Token(TokenKind.End, "", 0, 1)]);

    /// <summary>Reads the statements of a text. The first is the pool of the literals that come before any .literal_position.</summary>
    public static IReadOnlyList<Statement> Read(string text, Core core, List<AssemblyError> errors)
    {
        var reader = new StatementReader(core);
        reader._statements.Add(reader._pool);
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            try
            {
                reader.Read(i + 1, Lexer.Read(lines[i]));
            }
            catch (AssemblyFault fault)
            {
                errors.Add(new AssemblyError(i + 1, fault.Column, fault.Message));
            }
        }

        if (reader._labels.Count > 0)
        {
            // Labels at the end of the text belong to the place behind the last byte.
            reader.Add(new Statement(lines.Length, new Token(TokenKind.Name, ".space", 0, 1), Lexer.Read("0")));
        }

        return reader._statements;
    }

    private void Read(int line, IReadOnlyList<Token> tokens)
    {
        int at = 0;
        while (tokens[at].Kind == TokenKind.Name && tokens[at + 1].Is(":"))
        {
            CheckSymbol(tokens[at]);
            _labels.Add(tokens[at] with { Value = line });
            at += 2;
        }

        if (tokens[at].Kind == TokenKind.End)
        {
            return;
        }

        Token name = tokens[at].Kind == TokenKind.Name ? tokens[at] : throw new AssemblyFault(tokens[at].Column, $"there must be an instruction or a directive, not {tokens[at].Text}");
        var statement = new Statement(line, name, [.. tokens.Skip(at + 1)]);
        switch (name.Text)
        {
            case ".literal":
                Token symbol = statement.Arguments().ExpectName();
                CheckSymbol(symbol);
                _pool.Literals.Add(statement);
                statement.Labels.Add(symbol with { Value = line });
                return;
            case ".literal_position":
                _pool = statement;
                break;
            default:
                statement.Instruction = Directives.Contains(name.Text) ? null : Instruction(name);
                break;
        }

        Add(statement);
    }

    private void Add(Statement statement)
    {
        foreach (Token label in _labels)
        {
            statement.Labels.Add(label);
        }

        _labels.Clear();
        _statements.Add(statement);
    }

    private InstructionDefinition Instruction(Token name)
    {
        InstructionDefinition definition = InstructionSet.Lx6.Find(name.Text.ToLowerInvariant())
            ?? throw new AssemblyFault(name.Column, $"'{name.Text}' is neither an instruction nor a directive");
        return core.Has(definition) ? definition : throw new AssemblyFault(name.Column, $"'{name.Text}' is not an instruction of {core.Name}, which lacks {definition.Options.First(o => !core.Options.Contains(o))}");
    }

    private static void CheckSymbol(Token name)
    {
        if (RegisterName.TryRead(name.Text, out _) || name.Text[0] == '.')
        {
            throw new AssemblyFault(name.Column, $"'{name.Text}' cannot be a symbol's name");
        }
    }
}
