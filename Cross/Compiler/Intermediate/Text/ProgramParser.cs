using System;
using System.Collections.Generic;

namespace DeviceKit.Cross.Intermediate.Text;

/// <summary>Reads the text of a program; see the folder's README.</summary>
internal sealed class ProgramParser
{
    private readonly ITextNames _names;
    private readonly ProgramText _program = new();

    private ProgramParser(ITextNames names) => _names = names;

    /// <summary>Reads a text.</summary>
    /// <exception cref="TextException">The text is not in the form.</exception>
    public static ProgramText Parse(string text, ITextNames? names = null)
    {
        var parser = new ProgramParser(names ?? new TextNames());
        var lines = new List<TextCursor>();
        string[] all = text.Split('\n');
        for (int i = 0; i < all.Length; i++)
        {
            var cursor = new TextCursor(all[i], i + 1);
            if (!cursor.IsAtEnd)
            {
                lines.Add(cursor);
            }
        }

        parser.Read(lines);
        return parser._program;
    }

    /// <summary>Reads a text with one function.</summary>
    public static Function ParseFunction(string text, ITextNames? names = null) => Parse(text, names).Functions[0];

    private void Read(List<TextCursor> lines)
    {
        // Symbols first: functions may name those behind them.
        var functions = new List<FunctionParser>();
        var words = new List<(TextCursor Cursor, DataSymbol Data)>();
        for (int i = 0; i < lines.Count;)
        {
            TextCursor cursor = lines[i++];
            if (cursor.TryTake("declare"))
            {
                FunctionSymbol symbol = ReadFunctionSymbol(cursor);
                symbol.Effects = cursor.IsAtEnd ? FunctionEffects.All : ReadEffects(cursor);
            }
            else if (cursor.TryTake("data"))
            {
                words.Add((cursor, ReadData(cursor)));
            }
            else if (cursor.TryTake("function"))
            {
                var function = new Function(ReadFunctionSymbol(cursor));
                function.Symbol.Body = function;
                _program.Functions.Add(function);
                var parser = new FunctionParser(function, _program, _names, cursor);
                for (; i < lines.Count && parser.TryAdd(lines[i]); i++)
                {
                }

                functions.Add(parser);
            }
            else
            {
                throw cursor.Error("'function', 'declare' or 'data' expected");
            }
        }

        foreach ((TextCursor cursor, DataSymbol data) in words)
        {
            ReadWords(cursor, data);
        }

        foreach (FunctionParser parser in functions)
        {
            parser.Finish();
        }
    }

    private FunctionSymbol ReadFunctionSymbol(TextCursor cursor)
    {
        cursor.Take("@");
        string name = cursor.Name();
        var symbol = new FunctionSymbol(name, FunctionParser.ReadSignature(cursor));
        Add(symbol, cursor);
        return symbol;
    }

    private DataSymbol ReadData(TextCursor cursor)
    {
        cursor.Take("@");
        string name = cursor.Name();
        if (!Enum.TryParse(cursor.Name(), out DataSection section))
        {
            throw cursor.Error("a section expected");
        }

        var data = new DataSymbol(name, section) { Size = cursor.Integer() };
        cursor.Take("align");
        data.Alignment = cursor.Integer();
        data.Contents = cursor.TryTake("bytes") ? Convert.FromHexString(cursor.Name()) : [];
        Add(data, cursor);
        _program.Data.Add(data);
        return data;
    }

    private void ReadWords(TextCursor cursor, DataSymbol data)
    {
        var words = new List<DataRelocation>();
        while (cursor.TryTake("word"))
        {
            int offset = cursor.Integer();
            cursor.Take("@");
            string name = cursor.Name();
            words.Add(new DataRelocation(offset, _program.Symbols.TryGetValue(name, out Symbol? target) ? target : throw cursor.Error($"no symbol '{name}'"), cursor.Integer()));
        }

        data.Relocations = words;
        if (!cursor.IsAtEnd)
        {
            throw cursor.Error("the end of the line expected");
        }
    }

    private void Add(Symbol symbol, TextCursor cursor)
    {
        if (!_program.Symbols.TryAdd(symbol.Name, symbol))
        {
            throw cursor.Error($"'{symbol.Name}' is there already");
        }
    }

    /// <summary>Reads the words of effects up to the end of the line.</summary>
    public static FunctionEffects ReadEffects(TextCursor cursor)
    {
        FunctionEffects effects = FunctionEffects.None;
        while (!cursor.IsAtEnd)
        {
            effects |= Enum.TryParse(cursor.Name(), out FunctionEffects effect) ? effect : throw cursor.Error("an effect expected");
        }

        return effects;
    }
}
