using System.Collections.Generic;
using System.Linq;
using DeviceKit.Generator.Clang.Documentation;
using DeviceKit.Generator.Clang.Interop;
using DeviceKit.Generator.Model;

namespace DeviceKit.Generator.Clang;

/// <summary>Reads the macros of the own files: those with a value are constants, the others can only be reached through a shim.</summary>
internal sealed class MacroReader
{
    private readonly TranslationUnit _unit;
    private readonly UnitContent _content;
    private readonly MacroProbe _probe;
    private readonly TypeReader _types;

    /// <summary>Begins.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="content">What it holds.</param>
    /// <param name="probe">Finds values.</param>
    /// <param name="types">The types.</param>
    public MacroReader(TranslationUnit unit, UnitContent content, MacroProbe probe, TypeReader types)
    {
        _unit = unit;
        _content = content;
        _probe = probe;
        _types = types;
    }

    /// <summary>Macros with a value, in order.</summary>
    public List<CConstant> Constants { get; } = [];

    /// <summary>Macros without, in order.</summary>
    public List<CMacro> Macros { get; } = [];

    /// <summary>Reads all. A macro that is defined twice has its last place and value; one that is undefined in the end is none.</summary>
    public void Read()
    {
        var last = new Dictionary<string, ClangCursor>();
        var order = new List<string>();
        foreach (ClangCursor cursor in _content.Macros)
        {
            string name = LibClang.GetCursorSpelling(cursor).TakeText();
            if (!last.ContainsKey(name))
            {
                order.Add(name);
            }

            last[name] = cursor;
        }

        List<MacroText> texts = [.. order.Select(n => new MacroText(n, last[n], LibClang.IsMacroFunctionLike(last[n]) != 0, _unit.Tokens(last[n])))];
        Dictionary<string, MacroValue> values = _probe.Evaluate([.. texts.Where(t => !t.IsFunctionLike)]);
        foreach (MacroText text in texts)
        {
            Add(text, values.GetValueOrDefault(text.Name));
        }
    }

    private void Add(MacroText text, MacroValue? value)
    {
        if (value is { IsUndefined: true } || (!text.IsFunctionLike && text.Body.Count == 0))
        {
            return;
        }

        SourcePlace place = TranslationUnit.Place(text.Cursor);
        CLocation location = _content.Files.Location(place);
        CDocumentation? documentation = MacroComment.Read(_unit.Contents(place.File), place.Offset);
        if (value?.Text is { } constant)
        {
            Constants.Add(new CConstant(text.Name, location, Type(value), constant) { Documentation = documentation });
        }
        else
        {
            Macros.Add(new CMacro(text.Name, location, text.Parameters, string.Join(' ', text.Body)) { Documentation = documentation });
        }
    }

    /// <summary>The type of a value, found by its name in the unit of the headers: it was evaluated in another.</summary>
    private CType Type(MacroValue value) => value.Type switch
    {
        CTypedefType when _content.Typedefs.TryGetValue(value.TypeName, out ClangCursor typedef) => _types.Read(LibClang.GetCursorType(typedef), ""),
        CEnumType when _content.Enums.TryGetValue(value.TypeName, out ClangCursor named) => _types.Read(LibClang.GetCursorType(named), ""),
        _ => value.Type!,
    };
}
