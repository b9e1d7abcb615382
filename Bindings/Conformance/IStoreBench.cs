using DeviceKit.Signatures;

namespace DeviceKit.Conformance;

/// <summary>A store under test and its medium.</summary>
public interface IStoreBench
{
    /// <summary>The store, empty.</summary>
    IStore Subject { get; }

    /// <summary>True when <see cref="SetFailing"/> works.</summary>
    bool CanFail { get; }

    /// <summary>Cuts the power: a store over the same medium, as it is now.</summary>
    IStore Restart();

    /// <summary>Has the medium fail, or work again.</summary>
    /// <param name="isFailing">True to have commits fail.</param>
    void SetFailing(bool isFailing);
}
