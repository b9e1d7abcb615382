using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using DeviceKit.Generator.Clang;
using DeviceKit.Generator.Diagnostics;
using DeviceKit.Generator.Emitting;
using DeviceKit.Generator.Model;
using DeviceKit.Generator.Specification;

namespace DeviceKit.Generator.Running;

/// <summary>Where a run's model comes from: the headers where libclang is there, else the checked-in file, which must fit the headers.</summary>
internal sealed class ModelSource
{
    private readonly BindingSpecification _specification;
    private readonly BindingParts _parts;
    private readonly bool _check;
    private readonly DiagnosticBag _diagnostics;
    private readonly string _modelPath;
    private readonly string _shimHeader;
    private readonly HeaderRequest _request;
    private readonly HeaderFinder _finder;

    /// <summary>Makes one.</summary>
    /// <param name="specification">The specification.</param>
    /// <param name="parts">The front end.</param>
    /// <param name="check">True where the checked-in model is to be compared.</param>
    /// <param name="diagnostics">Where errors go.</param>
    public ModelSource(BindingSpecification specification, BindingParts parts, bool check, DiagnosticBag diagnostics)
    {
        _specification = specification;
        _parts = parts;
        _check = check;
        _diagnostics = diagnostics;
        string folder = Path.GetDirectoryName(specification.Path) ?? "";
        _modelPath = Path.Combine(folder, specification.Model);
        _shimHeader = ShimHeader.FileName(specification);
        _request = new HeaderRequest(
            specification.Profile,
            [.. specification.IncludeFolders.Select(f => Path.Combine(folder.Length == 0 ? "." : folder, f))],
            specification.Defines,
            specification.Headers,
            new Dictionary<string, string>());
        _finder = new HeaderFinder([.. _request.IncludeFolders, .. parts.SystemIncludeFolders(specification.Profile)]);
    }

    /// <summary>What the model came from.</summary>
    public string Description { get; private set; } = "";

    /// <summary>True where it was read from the headers, so that the checked-in file can be written or compared.</summary>
    public bool IsFresh { get; private set; }

    /// <summary>Reads the model.</summary>
    /// <param name="model">The model, or null.</param>
    public BindingFailure Read(out HeaderModel? model)
    {
        if (_parts.Headers.Version is { } version)
        {
            Description = version;
            IsFresh = true;
            return ReadHeaders(out model);
        }

        Description = _modelPath;
        return ReadCheckedIn(out model);
    }

    /// <summary>Reads the headers of the same names from ESP-IDF, without the shims, or null when that goes wrong.</summary>
    /// <param name="path">ESP-IDF's folder.</param>
    public HeaderModel? ReadIdf(string path)
    {
        HeaderModel model = Parse(_request with { IncludeFolders = [], IdfPath = path });
        return _diagnostics.HasErrors ? null : model;
    }

    private BindingFailure ReadHeaders(out HeaderModel? model)
    {
        model = null;
        HeaderModel? read = ReadWithShims();
        if (read is null || _diagnostics.HasErrors)
        {
            return _request.Headers.Any(h => _finder.Sha256(h.Name) is null) ? BindingFailure.NoHeader : BindingFailure.BadHeader;
        }

        if (read.Functions.Count == 0 && read.Records.Count == 0)
        {
            _diagnostics.Error(_specification.Path, _specification.Headers[0].Line, "the headers declare no function and no record", "name the headers that do");
            return BindingFailure.Empty;
        }

        if (_check && File.Exists(_modelPath))
        {
            if (!TryReadFile(out HeaderModel? checkedIn))
            {
                return BindingFailure.BadModel;
            }

            if (!CompareHashes(checkedIn!, name => read.Headers.FirstOrDefault(h => h.Name == name)?.Sha256))
            {
                return BindingFailure.OtherHeader;
            }
        }

        model = read;
        return BindingFailure.None;
    }

    /// <summary>Reads the headers, and the shims' header as the last one. A ring's record follows a callback's type, so that the headers come first.</summary>
    private HeaderModel? ReadWithShims()
    {
        bool needsModel = ShimHeader.NeedsModel(_specification);
        HeaderModel? bare = needsModel ? Parse(_request) : null;
        if (_diagnostics.HasErrors)
        {
            return null;
        }

        string shims = _parts.WriteShimHeader(_specification, bare);
        HeaderRequest whole = shims.Length == 0 ? _request : _request with
        {
            Headers = [.. _specification.Headers, new HeaderSpecification(0, _shimHeader, null)],
            VirtualFiles = new Dictionary<string, string> { [_shimHeader] = shims },
        };
        return Parse(whole);
    }

    /// <summary>Reads headers. What is wrong with the inclusion of one is told of its line in the specification.</summary>
    private HeaderModel Parse(HeaderRequest request)
    {
        var found = new DiagnosticBag();
        HeaderModel model = _parts.Headers.Read(request, found);
        foreach (Diagnostic diagnostic in found.All)
        {
            HeaderSpecification? header = diagnostic.Path == HeaderParser.MainFile ? request.Headers.ElementAtOrDefault(diagnostic.Line - 1) : null;
            _diagnostics.Add(header is { Line: > 0 } ? diagnostic with { Path = _specification.Path, Line = header.Line, Column = 0 } : diagnostic);
        }

        return model;
    }

    private BindingFailure ReadCheckedIn(out HeaderModel? model)
    {
        model = null;
        if (!File.Exists(_modelPath))
        {
            _diagnostics.Error(_modelPath, 0, $"{_parts.Headers.Missing}, and there is no checked-in model to work from", "install libclang1-19 and libclang-common-19-dev, or restore the model");
            return BindingFailure.NoModel;
        }

        if (!TryReadFile(out HeaderModel? read))
        {
            return BindingFailure.BadModel;
        }

        if (read!.Profile != _specification.Profile)
        {
            _diagnostics.Error(_modelPath, 0, $"the checked-in model is for the profile {read.Profile}, the specification for {_specification.Profile}", "run 'devicekit bind' where libclang is installed");
            return BindingFailure.BadModel;
        }

        string shims = _parts.WriteShimHeader(_specification, read);
        string ours = string.Join(' ', _specification.Headers.Select(h => h.Name).Concat(shims.Length == 0 ? [] : [_shimHeader]));
        string theirs = string.Join(' ', read.Headers.Select(h => h.Name));
        if (ours != theirs)
        {
            _diagnostics.Error(_modelPath, 0, $"the checked-in model is made of {theirs}, the specification names {ours}", "run 'devicekit bind' where libclang is installed");
            return BindingFailure.BadModel;
        }

        if (!CompareHashes(read, name => name == _shimHeader ? HeaderHash.Of(Encoding.UTF8.GetBytes(shims)) : _finder.Sha256(name)))
        {
            return BindingFailure.OtherHeader;
        }

        model = read;
        return BindingFailure.None;
    }

    private bool TryReadFile(out HeaderModel? model)
    {
        try
        {
            model = _parts.ReadModel(_modelPath, File.ReadAllText(_modelPath, Encoding.UTF8));
            return true;
        }
        catch (Exception e) when (e is JsonException or GeneratorException or InvalidDataException or NotSupportedException)
        {
            model = null;
            _diagnostics.Error(_modelPath, 0, $"the checked-in model is damaged: {e.Message}", "run 'devicekit bind' where libclang is installed");
            return false;
        }
    }

    /// <summary>Compares the hashes in a model with those of headers that are there.</summary>
    private bool CompareHashes(HeaderModel checkedIn, Func<string, string?> find)
    {
        bool same = true;
        foreach (HeaderFile header in checkedIn.Headers)
        {
            if (find(header.Name) is not { } found || found == header.Sha256)
            {
                continue;
            }

            same = false;
            bool isShim = header.Name == _shimHeader;
            string? package = _specification.Headers.FirstOrDefault(h => h.Name == header.Name)?.Package;
            _diagnostics.Error(
                _modelPath, 0,
                isShim ? $"the checked-in model was made from other shims than the specification has (SHA-256 {Beginning(found)}, the model has {Beginning(header.Sha256)})"
                : $"the header {header.Name} is another version than the checked-in model was made from (SHA-256 {Beginning(found)}, the model has {Beginning(header.Sha256)})",
                isShim || package is null ? $"run 'devicekit bind {_specification.Path}' where libclang is installed and check in what changes"
                : $"install the version of {package} that the model was made from, or run 'devicekit bind {_specification.Path}' where libclang is installed and check in what changes");
        }

        return same;
    }

    private static string Beginning(string hash) => hash.Length > 12 ? hash[..12] + "…" : hash;
}
