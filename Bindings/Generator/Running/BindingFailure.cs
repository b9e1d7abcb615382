namespace DeviceKit.Generator.Running;

/// <summary>Why a run came to nothing.</summary>
public enum BindingFailure
{
    /// <summary>It did not fail.</summary>
    None,

    /// <summary>The specification is not there.</summary>
    NoSpecification,

    /// <summary>The specification is wrong, by itself or for these headers.</summary>
    BadSpecification,

    /// <summary>A header is not there.</summary>
    NoHeader,

    /// <summary>A header is there and cannot be parsed.</summary>
    BadHeader,

    /// <summary>There is no libclang, and no checked-in model that could take its place.</summary>
    NoModel,

    /// <summary>The checked-in model is not that of this specification, or damaged.</summary>
    BadModel,

    /// <summary>A header is of another version than the one that the checked-in model was made from.</summary>
    OtherHeader,

    /// <summary>Nothing would be generated.</summary>
    Empty,

    /// <summary>What is checked in differs from what is generated.</summary>
    Differs,

    /// <summary>The vendor's headers declare something else than the project's own.</summary>
    OtherDeclarations,

    /// <summary>A file cannot be written.</summary>
    CannotWrite,

    /// <summary>The system does not permit to write a file.</summary>
    NotPermitted,
}
