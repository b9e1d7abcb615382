using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using DeviceKit.Generator.Diagnostics;
using DeviceKit.Generator.Emitting;
using DeviceKit.Generator.Model;
using DeviceKit.Generator.Specification;

namespace DeviceKit.Generator.Running;

/// <summary>
/// One run of the generator: specification, model, check, emission, then writing or comparing. Everything that is wrong with one stage is
/// collected, and the next stage does not begin; nothing is written when anything is wrong.
/// </summary>
public sealed class BindingRun
{
    private readonly BindingRunOptions _options;
    private readonly BindingParts _parts;
    private readonly DiagnosticBag _diagnostics = new();
    private readonly List<string> _omissions = [];
    private string _modelSource = "";
    private IReadOnlyList<CSkipped> _skipped = [];

    /// <summary>A run with libclang, where it is installed.</summary>
    /// <param name="options">What to do.</param>
    public BindingRun(BindingRunOptions options)
        : this(options, BindingParts.Standard)
    {
    }

    /// <summary>A run over parts that are given.</summary>
    internal BindingRun(BindingRunOptions options, BindingParts parts)
    {
        _options = options;
        _parts = parts;
    }

    /// <summary>Runs. What is wrong is in the result; nothing is thrown for it.</summary>
    public BindingRunResult Run()
    {
        try
        {
            return Result(RunStages(out GeneratedFolder? folder), folder);
        }
        catch (GeneratorException e)
        {
            foreach (Diagnostic diagnostic in e.Diagnostics)
            {
                _diagnostics.Add(diagnostic);
            }

            return Result(BindingFailure.BadSpecification, null);
        }
    }

    private BindingFailure RunStages(out GeneratedFolder? folder)
    {
        folder = null;
        if (!File.Exists(_options.SpecificationPath))
        {
            _diagnostics.Error(_options.SpecificationPath, 0, "there is no such specification", "name a .bind file");
            return BindingFailure.NoSpecification;
        }

        BindingSpecification? specification = SpecificationParser.Parse(_options.SpecificationPath, File.ReadAllText(_options.SpecificationPath), _diagnostics);
        if (specification is null)
        {
            return BindingFailure.BadSpecification;
        }

        var source = new ModelSource(specification, _parts, _options.Check, _diagnostics);
        BindingFailure failure = source.Read(out HeaderModel? model);
        _modelSource = source.Description;
        if (model is null)
        {
            return failure;
        }

        _skipped = model.Skipped;
        IReadOnlyList<GeneratedFile>? files = Emit(specification, model, out failure);
        if (files is null)
        {
            return failure;
        }

        folder = new GeneratedFolder(specification, files);
        if (source.IsFresh)
        {
            folder.Add(specification.Model, _parts.WriteModel(model));
        }

        failure = _options.Check ? CompareWithIdf(specification, model, source) : BindingFailure.None;
        return failure == BindingFailure.None ? Finish(folder, model) : failure;
    }

    private IReadOnlyList<GeneratedFile>? Emit(BindingSpecification specification, HeaderModel model, out BindingFailure failure)
    {
        failure = BindingFailure.BadSpecification;
        SpecificationChecker.Check(specification, model, new Names(specification).Type, _diagnostics);
        if (_diagnostics.HasErrors)
        {
            return null;
        }

        IReadOnlyList<GeneratedFile> files = _parts.Emit(specification, model, _diagnostics);
        if (_diagnostics.HasErrors)
        {
            return null;
        }

        bool asksForNothing = specification.Apis.Count == 0 && specification.Records.Count == 0 && specification.CallbackTables.Count == 0;
        if (asksForNothing || !files.Any(f => f.Name.EndsWith(".cs", StringComparison.Ordinal)))
        {
            _diagnostics.Error(specification.Path, 0, "the specification asks for no function and no record, and nothing would be generated", "write an item 'api' or 'record'");
            failure = BindingFailure.Empty;
            return null;
        }

        failure = BindingFailure.None;
        return files;
    }

    private BindingFailure CompareWithIdf(BindingSpecification specification, HeaderModel model, ModelSource source)
    {
        IReadOnlyList<string> folders = _parts.IdfIncludeFolders(specification.Profile);
        if (folders.Count == 0)
        {
            return BindingFailure.None;
        }

        const string Part = "comparison with ESP-IDF's own headers";
        if (string.IsNullOrEmpty(_options.IdfPath))
        {
            _omissions.Add($"skipped: {Part}: IDF_PATH is not set");
            return BindingFailure.None;
        }

        if (_parts.Headers.Version is null)
        {
            _omissions.Add($"skipped: {Part}: {_parts.Headers.Missing}");
            return BindingFailure.None;
        }

        if (!Directory.Exists(_options.IdfPath))
        {
            _diagnostics.Error(_options.IdfPath, 0, "IDF_PATH names no folder", "set it to ESP-IDF's folder, or to nothing");
            return BindingFailure.NoHeader;
        }

        HeaderModel? theirs = source.ReadIdf(_options.IdfPath);
        if (theirs is null)
        {
            return HeaderErrors.AreMissingHeaders(_diagnostics) ? BindingFailure.NoHeader : BindingFailure.BadHeader;
        }

        foreach (string difference in ModelComparison.Compare(source.WithoutShims(model), theirs, "here", "in ESP-IDF"))
        {
            _diagnostics.Error(specification.Path, 0, difference, $"correct the project's own header, or use the ESP-IDF that it was written for (IDF_PATH is {_options.IdfPath})");
        }

        return _diagnostics.HasErrors ? BindingFailure.OtherDeclarations : BindingFailure.None;
    }

    private BindingFailure Finish(GeneratedFolder folder, HeaderModel model)
    {
        IReadOnlyList<(string Path, byte[] Bytes)> asked = _options.ModelOutput is { } output && !folder.Holds(output) ? [(output, Encoding.UTF8.GetBytes(_parts.WriteModel(model)))] : [];
        try
        {
            folder.Compare();
            if (!_options.Check)
            {
                folder.Write(asked);
                return BindingFailure.None;
            }

            // A check that fails leaves nothing behind; one that does not has compared the model that is asked for.
            if (folder.Different.Count == 0 && folder.Stale.Count == 0)
            {
                GeneratedFolder.WriteWhole(asked);
                return BindingFailure.None;
            }
        }
        catch (UnauthorizedAccessException e)
        {
            _diagnostics.Error(_options.SpecificationPath, 0, $"cannot write: {e.Message}", "make the output's files and folders writable");
            return BindingFailure.NotPermitted;
        }
        catch (IOException e)
        {
            _diagnostics.Error(_options.SpecificationPath, 0, $"cannot write: {e.Message}", "make room for the output's files");
            return BindingFailure.CannotWrite;
        }

        foreach (string different in folder.Different)
        {
            _diagnostics.Error(different, 0, File.Exists(different) ? "the generated file is not what would be generated" : "the generated file is missing", $"run 'devicekit bind {_options.SpecificationPath}'");
        }

        foreach (string stale in folder.Stale)
        {
            _diagnostics.Error(stale, 0, "the file would not be generated any more", $"run 'devicekit bind {_options.SpecificationPath}', which deletes it");
        }

        return BindingFailure.Differs;
    }

    private BindingRunResult Result(BindingFailure failure, GeneratedFolder? folder) => new()
    {
        Failure = failure,
        Diagnostics = _diagnostics.All,
        Written = _options.Check || failure != BindingFailure.None ? [] : folder?.Different ?? [],
        Different = _options.Check ? folder?.Different ?? [] : [],
        Unchanged = folder?.Unchanged ?? [],
        Stale = _options.Check || failure == BindingFailure.None ? folder?.Stale ?? [] : [],
        Skipped = _skipped,
        ModelSource = _modelSource,
        Omissions = _omissions,
    };
}
