using System;
using System.Collections.Generic;
using System.Linq;

namespace DeviceKit.Generator.Specification;

/// <summary>Collects the items of a file.</summary>
/// <param name="path">The file.</param>
/// <param name="lines">Its lines.</param>
/// <param name="report">Where errors go.</param>
internal sealed class SpecificationBuilder(string path, IReadOnlyList<string> lines, SpecificationReport report)
{
    private static readonly string[] s_required = ["binding", "stem", "profile", "model", "header"];

    private readonly Dictionary<string, int> _first = [];
    private readonly List<string> _includeFolders = [];
    private readonly List<string> _defines = [];
    private readonly List<HeaderSpecification> _headers = [];
    private readonly List<string> _typePrefixes = [];
    private readonly List<RenameSpecification> _renames = [];
    private readonly List<ApiSpecification> _apis = [];
    private readonly List<ErrorSpecification> _errors = [];
    private readonly List<HandleSpecification> _handles = [];
    private readonly List<EnumSpecification> _enums = [];
    private readonly List<RecordSpecification> _records = [];
    private readonly List<CallbackSpecification> _callbacks = [];
    private readonly List<CallbackTableSpecification> _tables = [];
    private readonly List<FunctionSpecification> _functions = [];
    private readonly List<ShimSpecification> _shims = [];
    private readonly Dictionary<string, string> _single = new() { ["output"] = "Generated" };
    private LibrarySpecification? _library;

    /// <summary>Reads an item.</summary>
    /// <param name="item">The item.</param>
    public void Add(SpecificationItem item)
    {
        ItemForm? form = SpecificationGrammar.Find(item.Keyword.Text);
        if (form is null)
        {
            ReportUnknown(item);
            return;
        }

        bool isSecond = !_first.TryAdd(form.Word, item.Line);
        if (isSecond && form.IsOnce)
        {
            report.Duplicate(item.Keyword, $"'{form.Word}'", _first[form.Word]);
            return;
        }

        if (form.Lines.Count == 0)
        {
            foreach (SpecificationLine _ in new ItemBody(form, item, report).Lines())
            {
                // Reports each: such an item has no lines.
            }

            AddLine(form, new WordReader(item.Head, form.Usage, report), item.Line);
        }
        else
        {
            AddItem(form, item);
        }
    }

    /// <summary>Puts everything together and checks that the items fit each other.</summary>
    /// <param name="items">All items, wrong ones too, so that what refers to them is not reported.</param>
    public BindingSpecification Build(IReadOnlyList<SpecificationItem> items)
    {
        foreach (string word in s_required.Where(w => !_first.ContainsKey(w)))
        {
            report.Missing(new SpecificationWord("", 1, 1), $"the item '{word}'", SpecificationGrammar.Find(word)!.Usage);
        }

        var specification = new BindingSpecification
        {
            Path = path,
            Lines = lines,
            Namespace = Single("binding"),
            Stem = Single("stem"),
            Profile = Single("profile"),
            Output = Single("output"),
            Model = Single("model"),
            Library = _library,
            IncludeFolders = _includeFolders,
            Defines = _defines,
            Headers = _headers,
            TypePrefixes = _typePrefixes,
            Renames = _renames,
            Apis = _apis,
            Errors = _errors,
            Handles = _handles,
            Enums = _enums,
            Records = _records,
            Callbacks = _callbacks,
            CallbackTables = _tables,
            Functions = _functions,
            Shims = _shims,
        };
        new SpecificationConsistency(specification, items, report).Check();
        new InterruptCode(specification, report).Check();
        return specification;
    }

    private static void AddTo<T>(List<T> list, T? item)
        where T : class
    {
        if (item is not null)
        {
            list.Add(item);
        }
    }

    private string Single(string word) => _single.GetValueOrDefault(word, "");

    private void AddItem(ItemForm form, SpecificationItem item)
    {
        switch (form.Word)
        {
            case "error": AddTo(_errors, ErrorReader.Read(form, item, report)); break;
            case "handle": AddTo(_handles, HandleReader.Read(form, item, report)); break;
            case "api": AddTo(_apis, ApiReader.Read(form, item, report)); break;
            case "function": AddTo(_functions, FunctionReader.Read(form, item, report)); break;
            case "callback": AddTo(_callbacks, CallbackReader.Read(form, item, report)); break;
            case "callbacks": AddTo(_tables, CallbackTableReader.Read(form, item, report)); break;
            case "enum" or "flags": AddTo(_enums, EnumReader.Read(form, item, report)); break;
            case "record": AddTo(_records, RecordReader.Read(form, item, report)); break;
            case "shim": AddTo(_shims, ShimReader.Read(form, item, report)); break;
            default: throw new InvalidOperationException($"no reader for '{form.Word}'");
        }
    }

    private void AddLine(ItemForm form, WordReader words, int line)
    {
        switch (form.Word)
        {
            case "binding":
                _single[form.Word] = words.TakeForm("the C# namespace", SpecificationNames.IsNamespace, "a namespace of C#").Text;
                break;
            case "stem":
                _single[form.Word] = words.TakeCSharp("the stem").Text;
                break;
            case "profile":
                _single[form.Word] = words.TakeOneOf("profile", ProfileNames.All) ?? "";
                break;
            case "model":
                _single[form.Word] = words.TakeForm("the model's file", t => IsPath(t) && t.EndsWith(".json", StringComparison.Ordinal), "a file FILE.json below the specification's folder").Text;
                break;
            case "output":
                _single[form.Word] = words.TakeForm("the folder", IsPath, "a folder from the specification's own, with /").Text;
                break;
            case "library":
                string name = words.TakeForm("the library's name", t => t.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.' or '+'), "a library's name").Text;
                _library = new LibrarySpecification(line, name, words.TakeAll("a file of the library", t => !t.Contains('/', StringComparison.Ordinal), "a file's name without a folder"));
                break;
            case "include":
                _includeFolders.Add(words.TakeForm("the folder", t => !t.Contains('\\', StringComparison.Ordinal), "a folder with /").Text);
                break;
            case "define":
                _defines.Add(words.TakeForm("the macro", t => SpecificationNames.IsC(t.Split('=')[0]), "NAME or NAME=VALUE").Text);
                break;
            case "header":
                AddHeader(words, line);
                break;
            case "strip":
                if (words.TakeOneOf("strip", ["type"]) is not null)
                {
                    _typePrefixes.AddRange(words.TakePrefixes());
                }

                break;
            default:
                AddRename(words, line);
                break;
        }

        words.End();
    }

    private static bool IsPath(string text) => !text.StartsWith('/') && !text.Contains('\\', StringComparison.Ordinal) && !text.Contains(':', StringComparison.Ordinal);

    private void AddHeader(WordReader words, int line)
    {
        SpecificationWord name = words.TakeForm("the header", t => t.IndexOfAny(['<', '>', '"', '\\']) < 0, "a header's name without < > or quotes, with /");
        string? package = null;
        if (!words.Failed && words.HasMore && words.TakeOneOf("word for a header", ["package"]) is not null)
        {
            package = words.Take("the Debian package").Text;
        }

        if (_headers.FirstOrDefault(h => h.Name == name.Text) is { } first)
        {
            report.Duplicate(name, $"the header '{name.Text}'", first.Line);
        }
        else if (!words.Failed)
        {
            _headers.Add(new HeaderSpecification(line, name.Text, package));
        }
    }

    private void AddRename(WordReader words, int line)
    {
        string? kind = words.TakeOneOf("kind of rename", SpecificationGrammar.RenameKinds);
        if (kind is null)
        {
            while (words.HasMore)
            {
                words.Take("");
            }

            return;
        }

        SpecificationWord name = kind == "field"
            ? words.TakeForm("the member", t => t.Contains('.', StringComparison.Ordinal) && RecordReader.IsMember(t), "RECORD.FIELD")
            : words.TakeForm("the name of C", RecordReader.IsMember, "a name of C");
        string cSharpName = words.TakeCSharp("the name of C#").Text;
        if (_renames.FirstOrDefault(r => r.Kind == kind && r.Name == name.Text) is { } first)
        {
            report.Duplicate(name, $"the rename of the {kind} '{name.Text}'", first.Line);
        }
        else if (!words.Failed)
        {
            _renames.Add(new RenameSpecification(line, kind, name.Text, cSharpName));
        }
    }

    private void ReportUnknown(SpecificationItem item)
    {
        IReadOnlyList<string> items = [.. SpecificationGrammar.Items.Select(i => i.Word)];
        ItemForm? owner = SpecificationGrammar.Items.FirstOrDefault(i => i.Words.Contains(item.Keyword.Text));
        if (owner is not null)
        {
            report.Error(item.Keyword, $"'{item.Keyword.Text}' is no item", $"indent it below '{owner.Word}'");
        }
        else
        {
            report.Unknown(item.Keyword, "item", items);
        }
    }
}
