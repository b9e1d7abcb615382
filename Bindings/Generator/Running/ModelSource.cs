using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
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

    /// <summary>What the headers declare, without what the specification's own shims do.</summary>
    /// <param name="model">A model of both.</param>
    public HeaderModel WithoutShims(HeaderModel model)
    {
        IReadOnlyList<T> Without<T>(IReadOnlyList<T> declarations)
            where T : CDeclaration => [.. declarations.Where(d => d.Location.File != _shimHeader)];
        return model with
        {
            Functions = Without(model.Functions),
            Records = Without(model.Records),
            Enums = Without(model.Enums),
            Typedefs = Without(model.Typedefs),
            Constants = Without(model.Constants),
            Variables = Without(model.Variables),
            Macros = Without(model.Macros),
        };
    }

    /// <summary>Reads the headers of the same names from ESP-IDF, without the shims, or null when that goes wrong.</summary>
    /// <param name="path">ESP-IDF's folder.</param>
    public HeaderModel? ReadIdf(string path)
    {
        return Read(_request with { IncludeFolders = [], IdfPath = path });
    }

    private BindingFailure ReadHeaders(out HeaderModel? model)
    {
        model = null;
        HeaderModel? read = ReadWithShims();
        if (read is null)
        {
            return HeaderErrors.AreMissingHeaders(_diagnostics) ? BindingFailure.NoHeader : BindingFailure.BadHeader;
        }

        if (read.Functions.Count == 0 && read.Records.Count == 0)
        {
            _diagnostics.Error(_specification.Path, _specification.Headers[0].Line, "the headers declare no function and no record", "name the headers that do");
            return BindingFailure.Empty;
        }

        if (_check && File.Exists(_modelPath))
        {
            // Another version of a header explains every other difference.
            if (!TryReadFile(out HeaderModel? checkedIn))
            {
                return BindingFailure.BadModel;
            }

            if (!CompareSettings(checkedIn!))
            {
                return BindingFailure.BadModel;
            }

            if (!CompareHashes(checkedIn!, name => name == _shimHeader ? null : read.Headers.FirstOrDefault(h => h.Name == name)?.Sha256))
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
        HeaderModel? bare = needsModel ? Read(_request) : null;
        if (needsModel && bare is null)
        {
            return null;
        }

        string shims = _parts.WriteShimHeader(_specification, bare);
        HeaderRequest whole = shims.Length == 0 ? _request : _request with
        {
            Headers = [.. _specification.Headers, new HeaderSpecification(0, _shimHeader, null)],
            VirtualFiles = new Dictionary<string, string> { [_shimHeader] = shims },
        };
        return Read(whole);
    }

    /// <summary>Reads headers; null with an error, which is told with the specification's lines.</summary>
    private HeaderModel? Read(HeaderRequest request)
    {
        var found = new DiagnosticBag();
        HeaderModel model = _parts.Headers.Read(request, found);
        HeaderErrors.Add(found, _specification, request, _diagnostics);
        return found.HasErrors ? null : model;
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

        if (!CompareSettings(read))
        {
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
        catch (GeneratorException e)
        {
            model = null;
            foreach (Diagnostic diagnostic in e.Diagnostics)
            {
                _diagnostics.Add(diagnostic);
            }

            return false;
        }
    }

    /// <summary>Compares what is set before the headers: the macros of profile and specification, and the profile's configuration.</summary>
    private bool CompareSettings(HeaderModel checkedIn)
    {
        string remedy = $"run 'devicekit bind {_specification.Path}' where libclang is installed and check in what changes";
        IReadOnlyList<string> macros = _parts.MacroArguments(_specification.Profile, _specification.Defines);
        if (!macros.SequenceEqual(checkedIn.Defines))
        {
            IEnumerable<string> changes = macros.Except(checkedIn.Defines).Select(m => $"{m} is new").Concat(checkedIn.Defines.Except(macros).Select(m => $"{m} is gone")).DefaultIfEmpty("their order is another");
            _diagnostics.Error(_modelPath, 0, $"the checked-in model was made with other macros than the specification and the profile {_specification.Profile} set: {string.Join(", ", changes)}", remedy);
            return false;
        }

        if (_parts.Configuration(_specification.Profile) is var configuration && configuration != checkedIn.Configuration)
        {
            _diagnostics.Error(_modelPath, 0, $"the checked-in model was made with another configuration than the profile {_specification.Profile} has ({Of(configuration)}, the model has {Of(checkedIn.Configuration)})", remedy);
            return false;
        }

        return true;

        static string Of(HeaderFile? file) => file is null ? "none" : $"{file.Name} of SHA-256 {Beginning(file.Sha256)}";
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
