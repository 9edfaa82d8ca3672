<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="LayerConfiguration|Symbology|Labeling|Fields|Forms|MapTips|AttributeTable" version="3.40.6-Bratislava">
<flags>
<Identifiable>1</Identifiable>
<Removable>1</Removable>
<Searchable>1</Searchable>
<Private>0</Private>
</flags>
<renderer-v2 enableorderby="1" forceraster="0" referencescale="-1" symbollevels="0" type="RuleRenderer">
<rules key="{bf428e1d-f221-55de-a77f-a61755a4d727}">
<rule filter="&quot;is_primary&quot; AND NOT (coalesce(to_string(&quot;change&quot;), '') = 'resolved') AND NOT (coalesce(to_string(&quot;category&quot;), '') IN ('plan_source', 'plan_geometry', 'plan_topology', 'plan_attributes', 'plan_cross_rules', 'plan_currency', 'plan_borders')) AND NOT (coalesce(&quot;screening&quot;, FALSE) AND &quot;verdict&quot; &lt;&gt; 'conflict')" key="{996ad860-2a9a-504f-8861-aeafd0b2ae29}" label="Verdict (dashed edge: not certain)">
<rule filter="&quot;verdict&quot; = 'conflict'" key="{59e06cf8-f390-5093-af2e-3685be593a25}" label="conflict" symbol="0" />
<rule filter="&quot;verdict&quot; = 'potential_conflict'" key="{391ada15-580c-5baa-b16f-eeb35d9b1122}" label="potential conflict" symbol="1" />
<rule filter="&quot;verdict&quot; = 'attention'" key="{22fe83ae-a20f-54fc-b436-cec85c94c5e8}" label="attention" symbol="2" />
<rule filter="&quot;verdict&quot; = 'not_assessed'" key="{b7d55bf4-7057-5113-85c8-141871bf7635}" label="not assessed" symbol="3" />
<rule filter="&quot;verdict&quot; = 'supports'" key="{1883fdfb-249b-58f5-b445-87dff6eabc06}" label="supports the provision" symbol="4" />
</rule>
<rule filter="&quot;is_primary&quot; AND NOT (coalesce(to_string(&quot;change&quot;), '') = 'resolved') AND coalesce(to_string(&quot;category&quot;), '') IN ('plan_source', 'plan_geometry', 'plan_topology', 'plan_attributes', 'plan_cross_rules', 'plan_currency', 'plan_borders')" key="{d6ed313e-533a-55a6-aa06-4c00bc132812}" label="Faults in plans: weight">
<rule filter="&quot;verdict&quot; = 'conflict'" key="{9090025d-5d06-58f1-b79a-3690407024fc}" label="fault" symbol="5" />
<rule filter="&quot;verdict&quot; = 'potential_conflict'" key="{751af8b4-32a7-55bc-9fad-8bfbcbbf4237}" label="probable fault" symbol="6" />
<rule filter="&quot;verdict&quot; = 'attention'" key="{305f5e8d-e48d-5c3a-8ce3-446622dd8a8a}" label="to be explained" symbol="7" />
</rule>
<rule filter="&quot;is_primary&quot; AND NOT (coalesce(to_string(&quot;change&quot;), '') = 'resolved') AND coalesce(to_string(&quot;category&quot;), '') IN ('plan_source', 'plan_geometry', 'plan_topology', 'plan_attributes', 'plan_cross_rules', 'plan_currency', 'plan_borders')" key="{a4c08562-50fa-5599-939c-eb6f2a83a362}" label="Faults in plans: kind (a sign at the place, coloured by weight)">
<rule filter="&quot;category&quot; = 'plan_source'" key="{d35aeaf3-5d1d-535a-a31a-22133ddf5f3d}" label="file and schema" symbol="8" />
<rule filter="&quot;category&quot; = 'plan_geometry'" key="{61c97311-bb14-5679-99fc-98497a701292}" label="geometry" symbol="9" />
<rule filter="&quot;category&quot; = 'plan_topology'" key="{1bb138f7-5f19-587c-8a25-fb174eabf441}" label="gaps, overlaps and extent" symbol="10" />
<rule filter="&quot;category&quot; = 'plan_attributes'" key="{be6c2a5f-4160-5145-8695-c628496b208d}" label="attributes" symbol="11" />
<rule filter="&quot;category&quot; = 'plan_cross_rules'" key="{7dbed579-ec83-5f9b-8aa3-1c40e858acfc}" label="parts of the plan against each other" symbol="12" />
<rule filter="&quot;category&quot; = 'plan_currency'" key="{bcc896de-3c61-523e-973c-052f16456e28}" label="currency of the plan" symbol="13" />
<rule filter="&quot;category&quot; = 'plan_borders'" key="{77b34e74-5631-5a71-b8ce-97b9d6bab10a}" label="plans along a municipal boundary" symbol="14" />
</rule>
<rule checkstate="0" filter="&quot;is_primary&quot; AND NOT (coalesce(to_string(&quot;change&quot;), '') = 'resolved') AND NOT (coalesce(to_string(&quot;category&quot;), '') IN ('plan_source', 'plan_geometry', 'plan_topology', 'plan_attributes', 'plan_cross_rules', 'plan_currency', 'plan_borders')) AND coalesce(&quot;screening&quot;, FALSE) AND &quot;verdict&quot; &lt;&gt; 'conflict'" key="{9d58db4d-28b7-56fc-9b12-db9a3e9d0769}" label="Broad areas (soils, corridors, archaeology ...)">
<rule filter="&quot;verdict&quot; = 'potential_conflict'" key="{6fea451e-90db-5366-bbde-9a65b83f8f64}" label="potential conflict" symbol="15" />
<rule filter="&quot;verdict&quot; = 'attention'" key="{0df2c324-4b3b-5e4b-8574-770c7c601dc4}" label="attention" symbol="16" />
<rule filter="&quot;verdict&quot; = 'not_assessed'" key="{05596e20-ebb9-571a-9f7c-250cbacfb499}" label="not assessed" symbol="17" />
<rule filter="&quot;verdict&quot; = 'supports'" key="{32b736a1-2bed-5f62-8131-c3dc9a2a33c7}" label="supports the provision" symbol="18" />
</rule>
<rule checkstate="0" filter="&quot;is_primary&quot; AND coalesce(to_string(&quot;change&quot;), '') = 'resolved'" key="{29be4ef0-91eb-512b-8f83-360b6db38a83}" label="resolved" symbol="19" />
</rules>
<symbols>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="0" type="fill">
<layer class="SimpleLine" enabled="1" id="{46f64ca6-6094-51fc-bbbe-34e3333c5388}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="255,255,255,255,rgb:1,1,1,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="1.1" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
<layer class="SimpleFill" enabled="1" id="{8df6e0fb-0d35-5fd6-831a-7e5b9ad2457a}" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="122,0,38,217,rgb:0.47843137254901963,0,0.14901960784313725,0.85000381475547415" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="122,0,38,255,rgb:0.47843137254901963,0,0.14901960784313725,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
</layer>
<layer class="SimpleLine" enabled="1" id="{5151e75a-9d7d-5897-be85-aaa96757564b}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="74,0,23,255,rgb:0.29019607843137257,0,0.09019607843137255,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.35" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="outlineStyle" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="if(coalesce(to_string(&quot;certainty&quot;), '') = 'certain', 'solid', 'dash')" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
<layer class="GeometryGenerator" enabled="1" id="{21f6a510-8fff-5bed-9d0e-df7b2ca28db1}" locked="0" pass="0">
<Option type="Map">
<Option name="SymbolType" type="QString" value="Marker" />
<Option name="geometryModifier" type="QString" value="point_on_surface(@geometry)" />
<Option name="units" type="QString" value="MapUnit" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(@map_scale, 0) &gt; 100000" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@0@3" type="marker">
<layer class="SimpleMarker" enabled="1" id="{3eee96fe-b265-5e36-8d78-b2d50a9ac563}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="square" />
<Option name="color" type="QString" value="255,255,255,255,rgb:1,1,1,1" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="name" type="QString" value="diamond" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="4" />
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="size_unit" type="QString" value="MM" />
<Option name="vertical_anchor_point" type="QString" value="1" />
</Option>
</layer>
<layer class="SimpleMarker" enabled="1" id="{720073c2-6984-53fa-9546-b893e83e0f62}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="square" />
<Option name="color" type="QString" value="122,0,38,255,rgb:0.47843137254901963,0,0.14901960784313725,1" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="name" type="QString" value="diamond" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="122,0,38,255,rgb:0.47843137254901963,0,0.14901960784313725,1" />
<Option name="outline_style" type="QString" value="solid" />
<Option name="outline_width" type="QString" value="0.3" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="3" />
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="size_unit" type="QString" value="MM" />
<Option name="vertical_anchor_point" type="QString" value="1" />
</Option>
</layer>
</symbol>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="1" type="fill">
<layer class="SimpleLine" enabled="1" id="{b0526112-ddde-5dbf-b887-9b6f93557007}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="255,255,255,255,rgb:1,1,1,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="1.1" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
<layer class="SimpleFill" enabled="1" id="{b85b4ff7-2f5e-5d5d-bcda-728e00ad61de}" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="255,255,255,140,rgb:1,1,1,0.54999618524452587" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="255,255,255,255,rgb:1,1,1,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
</layer>
<layer class="SimpleFill" enabled="1" id="{7561fe4e-6ffd-5631-96d6-cf89fdadba83}" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="240,123,30,64,rgb:0.94117647058823528,0.4823529411764706,0.11764705882352941,0.25000381475547417" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="240,123,30,255,rgb:0.94117647058823528,0.4823529411764706,0.11764705882352941,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
</layer>
<layer class="LinePatternFill" enabled="1" id="{ae5a160a-ca64-5557-a0d8-1fdd610d83e1}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="45" />
<Option name="clip_mode" type="QString" value="during_render" />
<Option name="color" type="QString" value="" />
<Option name="coordinate_reference" type="QString" value="feature" />
<Option name="distance" type="QString" value="1.8" />
<Option name="distance_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_unit" type="QString" value="MM" />
<Option name="line_width" type="QString" value="0" />
<Option name="line_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@1@3" type="line">
<layer class="SimpleLine" enabled="1" id="{5429db33-2d2c-51e4-9b96-9918a6a67f07}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="240,123,30,255,rgb:0.94117647058823528,0.4823529411764706,0.11764705882352941,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.85" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
</symbol>
</layer>
<layer class="SimpleLine" enabled="1" id="{214f116d-a5a3-5203-867d-28bcad2b6c1a}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="154,68,0,255,rgb:0.60392156862745094,0.26666666666666666,0,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.35" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="outlineStyle" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="if(coalesce(to_string(&quot;certainty&quot;), '') = 'certain', 'solid', 'dash')" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="10" type="fill">
<layer class="GeometryGenerator" enabled="1" id="{c18d0fc0-d829-5009-a349-094ea30c386b}" locked="0" pass="0">
<Option type="Map">
<Option name="SymbolType" type="QString" value="Marker" />
<Option name="geometryModifier" type="QString" value="point_on_surface(@geometry)" />
<Option name="units" type="QString" value="MapUnit" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(area(@geometry) * 1e6 / (coalesce(@map_scale, 1e9) ^ 2), 0) &lt; 60" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@10@0" type="marker">
<layer class="SimpleMarker" enabled="1" id="{c3205bf1-c929-5b45-af5a-42b59ab87391}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="square" />
<Option name="color" type="QString" value="255,255,255,255,rgb:1,1,1,1" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="name" type="QString" value="diamond" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="3.8" />
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="size_unit" type="QString" value="MM" />
<Option name="vertical_anchor_point" type="QString" value="1" />
</Option>
</layer>
<layer class="SimpleMarker" enabled="1" id="{6863109a-0444-5f87-b018-66483cb30f22}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="square" />
<Option name="color" type="QString" value="122,0,38,255,rgb:0.47843137254901963,0,0.14901960784313725,1" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="name" type="QString" value="diamond" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="122,0,38,255,rgb:0.47843137254901963,0,0.14901960784313725,1" />
<Option name="outline_style" type="QString" value="solid" />
<Option name="outline_width" type="QString" value="0.3" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="2.8" />
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="size_unit" type="QString" value="MM" />
<Option name="vertical_anchor_point" type="QString" value="1" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="fillColor" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(map_get(map('conflict', '#7A0026', 'potential_conflict', '#F07B1E', 'attention', '#FFD84A'), coalesce(to_string(&quot;verdict&quot;), '')), coalesce(to_string(&quot;verdict&quot;), ''), '')" />
<Option name="type" type="int" value="3" />
</Option>
<Option name="outlineColor" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(map_get(map('conflict', '#4A0017', 'potential_conflict', '#9A4400', 'attention', '#7A5C00'), coalesce(to_string(&quot;verdict&quot;), '')), coalesce(to_string(&quot;verdict&quot;), ''), '')" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
</symbol>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="11" type="fill">
<layer class="GeometryGenerator" enabled="1" id="{b4ab3922-2b8d-5d9c-b20a-e34bbc64c01f}" locked="0" pass="0">
<Option type="Map">
<Option name="SymbolType" type="QString" value="Marker" />
<Option name="geometryModifier" type="QString" value="point_on_surface(@geometry)" />
<Option name="units" type="QString" value="MapUnit" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(area(@geometry) * 1e6 / (coalesce(@map_scale, 1e9) ^ 2), 0) &lt; 60" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@11@0" type="marker">
<layer class="SimpleMarker" enabled="1" id="{08d2a401-c6d0-56d0-bfca-d8fe47a0ccde}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="square" />
<Option name="color" type="QString" value="255,255,255,255,rgb:1,1,1,1" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="name" type="QString" value="square" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="3.8" />
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="size_unit" type="QString" value="MM" />
<Option name="vertical_anchor_point" type="QString" value="1" />
</Option>
</layer>
<layer class="SimpleMarker" enabled="1" id="{ba293c61-ad33-57b9-9671-f3319f57d789}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="square" />
<Option name="color" type="QString" value="122,0,38,255,rgb:0.47843137254901963,0,0.14901960784313725,1" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="name" type="QString" value="square" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="122,0,38,255,rgb:0.47843137254901963,0,0.14901960784313725,1" />
<Option name="outline_style" type="QString" value="solid" />
<Option name="outline_width" type="QString" value="0.3" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="2.8" />
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="size_unit" type="QString" value="MM" />
<Option name="vertical_anchor_point" type="QString" value="1" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="fillColor" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(map_get(map('conflict', '#7A0026', 'potential_conflict', '#F07B1E', 'attention', '#FFD84A'), coalesce(to_string(&quot;verdict&quot;), '')), coalesce(to_string(&quot;verdict&quot;), ''), '')" />
<Option name="type" type="int" value="3" />
</Option>
<Option name="outlineColor" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(map_get(map('conflict', '#4A0017', 'potential_conflict', '#9A4400', 'attention', '#7A5C00'), coalesce(to_string(&quot;verdict&quot;), '')), coalesce(to_string(&quot;verdict&quot;), ''), '')" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
</symbol>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="12" type="fill">
<layer class="GeometryGenerator" enabled="1" id="{45fae334-63fa-5064-9e45-024ff9e0095c}" locked="0" pass="0">
<Option type="Map">
<Option name="SymbolType" type="QString" value="Marker" />
<Option name="geometryModifier" type="QString" value="point_on_surface(@geometry)" />
<Option name="units" type="QString" value="MapUnit" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(area(@geometry) * 1e6 / (coalesce(@map_scale, 1e9) ^ 2), 0) &lt; 60" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@12@0" type="marker">
<layer class="SimpleMarker" enabled="1" id="{fce23375-fdd4-5b30-8e57-a401e5265ba1}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="square" />
<Option name="color" type="QString" value="255,255,255,255,rgb:1,1,1,1" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="name" type="QString" value="hexagon" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="3.8" />
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="size_unit" type="QString" value="MM" />
<Option name="vertical_anchor_point" type="QString" value="1" />
</Option>
</layer>
<layer class="SimpleMarker" enabled="1" id="{b5a095ae-2fa5-5416-a5c3-4b3e8a7d0f9c}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="square" />
<Option name="color" type="QString" value="122,0,38,255,rgb:0.47843137254901963,0,0.14901960784313725,1" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="name" type="QString" value="hexagon" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="122,0,38,255,rgb:0.47843137254901963,0,0.14901960784313725,1" />
<Option name="outline_style" type="QString" value="solid" />
<Option name="outline_width" type="QString" value="0.3" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="2.8" />
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="size_unit" type="QString" value="MM" />
<Option name="vertical_anchor_point" type="QString" value="1" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="fillColor" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(map_get(map('conflict', '#7A0026', 'potential_conflict', '#F07B1E', 'attention', '#FFD84A'), coalesce(to_string(&quot;verdict&quot;), '')), coalesce(to_string(&quot;verdict&quot;), ''), '')" />
<Option name="type" type="int" value="3" />
</Option>
<Option name="outlineColor" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(map_get(map('conflict', '#4A0017', 'potential_conflict', '#9A4400', 'attention', '#7A5C00'), coalesce(to_string(&quot;verdict&quot;), '')), coalesce(to_string(&quot;verdict&quot;), ''), '')" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
</symbol>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="13" type="fill">
<layer class="GeometryGenerator" enabled="1" id="{8060dbbf-e5cc-5ed8-b6a8-9c463ae3f1ef}" locked="0" pass="0">
<Option type="Map">
<Option name="SymbolType" type="QString" value="Marker" />
<Option name="geometryModifier" type="QString" value="point_on_surface(@geometry)" />
<Option name="units" type="QString" value="MapUnit" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(area(@geometry) * 1e6 / (coalesce(@map_scale, 1e9) ^ 2), 0) &lt; 60" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@13@0" type="marker">
<layer class="SimpleMarker" enabled="1" id="{36054888-8e10-578a-b964-a1e6efebf8bf}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="square" />
<Option name="color" type="QString" value="255,255,255,255,rgb:1,1,1,1" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="name" type="QString" value="circle" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="3.8" />
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="size_unit" type="QString" value="MM" />
<Option name="vertical_anchor_point" type="QString" value="1" />
</Option>
</layer>
<layer class="SimpleMarker" enabled="1" id="{ae0f5d2b-52f8-5845-8572-d7c586982e02}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="square" />
<Option name="color" type="QString" value="122,0,38,255,rgb:0.47843137254901963,0,0.14901960784313725,1" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="name" type="QString" value="circle" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="122,0,38,255,rgb:0.47843137254901963,0,0.14901960784313725,1" />
<Option name="outline_style" type="QString" value="solid" />
<Option name="outline_width" type="QString" value="0.3" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="2.8" />
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="size_unit" type="QString" value="MM" />
<Option name="vertical_anchor_point" type="QString" value="1" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="fillColor" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(map_get(map('conflict', '#7A0026', 'potential_conflict', '#F07B1E', 'attention', '#FFD84A'), coalesce(to_string(&quot;verdict&quot;), '')), coalesce(to_string(&quot;verdict&quot;), ''), '')" />
<Option name="type" type="int" value="3" />
</Option>
<Option name="outlineColor" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(map_get(map('conflict', '#4A0017', 'potential_conflict', '#9A4400', 'attention', '#7A5C00'), coalesce(to_string(&quot;verdict&quot;), '')), coalesce(to_string(&quot;verdict&quot;), ''), '')" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
</symbol>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="14" type="fill">
<layer class="GeometryGenerator" enabled="1" id="{651ee801-9621-5f6a-a42a-18c7cc80c352}" locked="0" pass="0">
<Option type="Map">
<Option name="SymbolType" type="QString" value="Marker" />
<Option name="geometryModifier" type="QString" value="point_on_surface(@geometry)" />
<Option name="units" type="QString" value="MapUnit" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(area(@geometry) * 1e6 / (coalesce(@map_scale, 1e9) ^ 2), 0) &lt; 60" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@14@0" type="marker">
<layer class="SimpleMarker" enabled="1" id="{5d9b0a1d-62ce-570c-ba61-24557b6f4e68}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="square" />
<Option name="color" type="QString" value="255,255,255,255,rgb:1,1,1,1" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="name" type="QString" value="star" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="3.8" />
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="size_unit" type="QString" value="MM" />
<Option name="vertical_anchor_point" type="QString" value="1" />
</Option>
</layer>
<layer class="SimpleMarker" enabled="1" id="{0154a6f6-0e6c-52c4-b709-95aaead8423e}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="square" />
<Option name="color" type="QString" value="122,0,38,255,rgb:0.47843137254901963,0,0.14901960784313725,1" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="name" type="QString" value="star" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="122,0,38,255,rgb:0.47843137254901963,0,0.14901960784313725,1" />
<Option name="outline_style" type="QString" value="solid" />
<Option name="outline_width" type="QString" value="0.3" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="2.8" />
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="size_unit" type="QString" value="MM" />
<Option name="vertical_anchor_point" type="QString" value="1" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="fillColor" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(map_get(map('conflict', '#7A0026', 'potential_conflict', '#F07B1E', 'attention', '#FFD84A'), coalesce(to_string(&quot;verdict&quot;), '')), coalesce(to_string(&quot;verdict&quot;), ''), '')" />
<Option name="type" type="int" value="3" />
</Option>
<Option name="outlineColor" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(map_get(map('conflict', '#4A0017', 'potential_conflict', '#9A4400', 'attention', '#7A5C00'), coalesce(to_string(&quot;verdict&quot;), '')), coalesce(to_string(&quot;verdict&quot;), ''), '')" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
</symbol>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="15" type="fill">
<layer class="SimpleLine" enabled="1" id="{e0a97602-6480-588c-868f-bc044abf9cb5}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="255,255,255,255,rgb:1,1,1,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="1.1" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
<layer class="SimpleFill" enabled="1" id="{f924209a-092e-58bb-b85e-4ceea176a660}" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="255,255,255,140,rgb:1,1,1,0.54999618524452587" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="255,255,255,255,rgb:1,1,1,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
</layer>
<layer class="SimpleFill" enabled="1" id="{e1d79fd9-d2be-5d43-9714-87cf2a8567e0}" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="240,123,30,64,rgb:0.94117647058823528,0.4823529411764706,0.11764705882352941,0.25000381475547417" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="240,123,30,255,rgb:0.94117647058823528,0.4823529411764706,0.11764705882352941,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
</layer>
<layer class="LinePatternFill" enabled="1" id="{8a3edd46-2628-5d57-9865-13f273edf326}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="45" />
<Option name="clip_mode" type="QString" value="during_render" />
<Option name="color" type="QString" value="" />
<Option name="coordinate_reference" type="QString" value="feature" />
<Option name="distance" type="QString" value="1.8" />
<Option name="distance_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_unit" type="QString" value="MM" />
<Option name="line_width" type="QString" value="0" />
<Option name="line_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@15@3" type="line">
<layer class="SimpleLine" enabled="1" id="{6460a618-c69d-5751-9c53-2d03d46ade51}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="240,123,30,255,rgb:0.94117647058823528,0.4823529411764706,0.11764705882352941,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.85" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
</symbol>
</layer>
<layer class="SimpleLine" enabled="1" id="{da992292-ffb1-5ab2-a6de-c19a9b0d0fd7}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="154,68,0,255,rgb:0.60392156862745094,0.26666666666666666,0,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.35" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="outlineStyle" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="if(coalesce(to_string(&quot;certainty&quot;), '') = 'certain', 'solid', 'dash')" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="16" type="fill">
<layer class="SimpleLine" enabled="1" id="{dcdd0263-6e8b-5cac-b79f-fe6a389a529a}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="255,255,255,255,rgb:1,1,1,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="1.1" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
<layer class="SimpleFill" enabled="1" id="{02df7727-e4b1-5359-b25a-27eb2ba414b0}" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="255,255,255,128,rgb:1,1,1,0.50000762951094835" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="255,255,255,255,rgb:1,1,1,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
</layer>
<layer class="SimpleFill" enabled="1" id="{7b2da8c5-bdc2-5d5a-b226-3e6746cf0d89}" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="255,216,74,153,rgb:1,0.84705882352941175,0.29019607843137257,0.59999999999999998" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="255,216,74,255,rgb:1,0.84705882352941175,0.29019607843137257,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
</layer>
<layer class="PointPatternFill" enabled="1" id="{397a09f8-fd35-5409-a27c-482947f05217}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="double" value="0" />
<Option name="clip_mode" type="QString" value="shape" />
<Option name="coordinate_reference" type="QString" value="feature" />
<Option name="displacement_x" type="QString" value="1.2" />
<Option name="displacement_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_x_unit" type="QString" value="MM" />
<Option name="displacement_y" type="QString" value="0" />
<Option name="displacement_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_y_unit" type="QString" value="MM" />
<Option name="distance_x" type="QString" value="2.4" />
<Option name="distance_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_x_unit" type="QString" value="MM" />
<Option name="distance_y" type="QString" value="2.4" />
<Option name="distance_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_y_unit" type="QString" value="MM" />
<Option name="offset_x" type="QString" value="0" />
<Option name="offset_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_x_unit" type="QString" value="MM" />
<Option name="offset_y" type="QString" value="0" />
<Option name="offset_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_y_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="random_deviation_x" type="QString" value="0" />
<Option name="random_deviation_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="random_deviation_x_unit" type="QString" value="MM" />
<Option name="random_deviation_y" type="QString" value="0" />
<Option name="random_deviation_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="random_deviation_y_unit" type="QString" value="MM" />
<Option name="seed" type="QString" value="0" />
</Option>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@16@3" type="marker">
<layer class="SimpleMarker" enabled="1" id="{c5ab2aae-6554-5bbe-bd14-997f20448114}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="square" />
<Option name="color" type="QString" value="122,92,0,255,rgb:0.47843137254901963,0.36078431372549019,0,1" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="name" type="QString" value="circle" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="0.5" />
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="size_unit" type="QString" value="MM" />
<Option name="vertical_anchor_point" type="QString" value="1" />
</Option>
</layer>
</symbol>
</layer>
<layer class="SimpleLine" enabled="1" id="{87c35800-783c-5bed-afab-7a6fab481c46}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="122,92,0,255,rgb:0.47843137254901963,0.36078431372549019,0,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.35" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="outlineStyle" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="if(coalesce(to_string(&quot;certainty&quot;), '') = 'certain', 'solid', 'dash')" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="17" type="fill">
<layer class="SimpleLine" enabled="1" id="{ffd38492-0348-5b2d-8f08-3ff2ca0f4645}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="255,255,255,255,rgb:1,1,1,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="1.1" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
<layer class="SimpleFill" enabled="1" id="{61361ec8-6dd5-59da-a79f-3509bad1a524}" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="255,255,255,115,rgb:1,1,1,0.45000381475547419" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="255,255,255,255,rgb:1,1,1,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
</layer>
<layer class="LinePatternFill" enabled="1" id="{8b691658-669a-56db-9e92-a20b2c99ec08}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="45" />
<Option name="clip_mode" type="QString" value="during_render" />
<Option name="color" type="QString" value="" />
<Option name="coordinate_reference" type="QString" value="feature" />
<Option name="distance" type="QString" value="2.2" />
<Option name="distance_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_unit" type="QString" value="MM" />
<Option name="line_width" type="QString" value="0" />
<Option name="line_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@17@2" type="line">
<layer class="SimpleLine" enabled="1" id="{e5bcfc44-a2bf-5e3e-8de7-7031b3ddff2e}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="125,125,125,255,rgb:0.49019607843137253,0.49019607843137253,0.49019607843137253,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.35" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
</symbol>
</layer>
<layer class="LinePatternFill" enabled="1" id="{37a5ea60-8b87-58f5-9155-cfb6711b7e00}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="135" />
<Option name="clip_mode" type="QString" value="during_render" />
<Option name="color" type="QString" value="" />
<Option name="coordinate_reference" type="QString" value="feature" />
<Option name="distance" type="QString" value="2.2" />
<Option name="distance_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_unit" type="QString" value="MM" />
<Option name="line_width" type="QString" value="0" />
<Option name="line_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@17@3" type="line">
<layer class="SimpleLine" enabled="1" id="{51a38ca6-6e81-549e-9790-41a1f4a96d3e}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="125,125,125,255,rgb:0.49019607843137253,0.49019607843137253,0.49019607843137253,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.35" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
</symbol>
</layer>
<layer class="SimpleLine" enabled="1" id="{9e1fc8f8-d9e7-59ae-99a1-28465dcd0f6e}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="68,68,68,255,rgb:0.26666666666666666,0.26666666666666666,0.26666666666666666,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.35" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="outlineStyle" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="if(coalesce(to_string(&quot;certainty&quot;), '') = 'certain', 'solid', 'dash')" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="18" type="fill">
<layer class="SimpleLine" enabled="1" id="{e6c0ad59-a52e-5938-887a-8a411e97298a}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="255,255,255,255,rgb:1,1,1,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="1.1" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
<layer class="SimpleFill" enabled="1" id="{ad407b82-5446-5ad6-8061-cf6bcd51b875}" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="255,255,255,89,rgb:1,1,1,0.3499961852445258" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="255,255,255,255,rgb:1,1,1,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
</layer>
<layer class="LinePatternFill" enabled="1" id="{c25ac3f7-f861-51d9-991a-8db2fa1c4cb1}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="clip_mode" type="QString" value="during_render" />
<Option name="color" type="QString" value="" />
<Option name="coordinate_reference" type="QString" value="feature" />
<Option name="distance" type="QString" value="1.8" />
<Option name="distance_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_unit" type="QString" value="MM" />
<Option name="line_width" type="QString" value="0" />
<Option name="line_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@18@2" type="line">
<layer class="SimpleLine" enabled="1" id="{595487c4-7068-50fa-9768-19972d22e2cd}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="27,95,176,255,rgb:0.10588235294117647,0.37254901960784315,0.69019607843137254,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.5" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
</symbol>
</layer>
<layer class="SimpleLine" enabled="1" id="{ef8bdc6a-9d29-5791-9e94-d6678ba6b4de}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="15,60,115,255,rgb:0.05882352941176471,0.23529411764705882,0.45098039215686275,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.35" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="outlineStyle" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="if(coalesce(to_string(&quot;certainty&quot;), '') = 'certain', 'solid', 'dash')" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="19" type="fill">
<layer class="SimpleLine" enabled="1" id="{f27890a1-f3b3-5142-a9b7-5297799d60dd}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="2;1.5" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="90,90,90,255,rgb:0.35294117647058826,0.35294117647058826,0.35294117647058826,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.4" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="1" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="2" type="fill">
<layer class="SimpleLine" enabled="1" id="{d9ecf479-5e69-5001-b864-c71de51185a2}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="255,255,255,255,rgb:1,1,1,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="1.1" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
<layer class="SimpleFill" enabled="1" id="{5bdcce0f-16bb-56e0-ae00-36ef8437f653}" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="255,255,255,128,rgb:1,1,1,0.50000762951094835" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="255,255,255,255,rgb:1,1,1,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
</layer>
<layer class="SimpleFill" enabled="1" id="{734cdcf0-7107-550a-8e99-18ca5b1be1b7}" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="255,216,74,153,rgb:1,0.84705882352941175,0.29019607843137257,0.59999999999999998" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="255,216,74,255,rgb:1,0.84705882352941175,0.29019607843137257,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
</layer>
<layer class="PointPatternFill" enabled="1" id="{9a6d4ea7-39e3-582e-bf94-fec1a5f9d685}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="double" value="0" />
<Option name="clip_mode" type="QString" value="shape" />
<Option name="coordinate_reference" type="QString" value="feature" />
<Option name="displacement_x" type="QString" value="1.2" />
<Option name="displacement_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_x_unit" type="QString" value="MM" />
<Option name="displacement_y" type="QString" value="0" />
<Option name="displacement_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_y_unit" type="QString" value="MM" />
<Option name="distance_x" type="QString" value="2.4" />
<Option name="distance_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_x_unit" type="QString" value="MM" />
<Option name="distance_y" type="QString" value="2.4" />
<Option name="distance_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_y_unit" type="QString" value="MM" />
<Option name="offset_x" type="QString" value="0" />
<Option name="offset_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_x_unit" type="QString" value="MM" />
<Option name="offset_y" type="QString" value="0" />
<Option name="offset_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_y_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="random_deviation_x" type="QString" value="0" />
<Option name="random_deviation_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="random_deviation_x_unit" type="QString" value="MM" />
<Option name="random_deviation_y" type="QString" value="0" />
<Option name="random_deviation_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="random_deviation_y_unit" type="QString" value="MM" />
<Option name="seed" type="QString" value="0" />
</Option>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@2@3" type="marker">
<layer class="SimpleMarker" enabled="1" id="{591315a4-dbca-5cc7-af08-cbeeac98178b}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="square" />
<Option name="color" type="QString" value="122,92,0,255,rgb:0.47843137254901963,0.36078431372549019,0,1" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="name" type="QString" value="circle" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="0.5" />
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="size_unit" type="QString" value="MM" />
<Option name="vertical_anchor_point" type="QString" value="1" />
</Option>
</layer>
</symbol>
</layer>
<layer class="SimpleLine" enabled="1" id="{1643c509-5bbe-5a87-bfa6-51b5ed07a83a}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="122,92,0,255,rgb:0.47843137254901963,0.36078431372549019,0,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.35" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="outlineStyle" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="if(coalesce(to_string(&quot;certainty&quot;), '') = 'certain', 'solid', 'dash')" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="3" type="fill">
<layer class="SimpleLine" enabled="1" id="{312a6ee4-fdec-5229-86e2-e0df521cf306}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="255,255,255,255,rgb:1,1,1,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="1.1" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
<layer class="SimpleFill" enabled="1" id="{f2b6f9a7-531d-5d97-9bf1-4177c33e5070}" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="255,255,255,115,rgb:1,1,1,0.45000381475547419" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="255,255,255,255,rgb:1,1,1,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
</layer>
<layer class="LinePatternFill" enabled="1" id="{7bafb091-c361-5517-82a8-4d3d0809e9f9}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="45" />
<Option name="clip_mode" type="QString" value="during_render" />
<Option name="color" type="QString" value="" />
<Option name="coordinate_reference" type="QString" value="feature" />
<Option name="distance" type="QString" value="2.2" />
<Option name="distance_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_unit" type="QString" value="MM" />
<Option name="line_width" type="QString" value="0" />
<Option name="line_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@3@2" type="line">
<layer class="SimpleLine" enabled="1" id="{f3cf4d43-6a2c-560d-9a2a-5c77331b913b}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="125,125,125,255,rgb:0.49019607843137253,0.49019607843137253,0.49019607843137253,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.35" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
</symbol>
</layer>
<layer class="LinePatternFill" enabled="1" id="{5981de99-b8e5-5048-a219-ab103e9cf914}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="135" />
<Option name="clip_mode" type="QString" value="during_render" />
<Option name="color" type="QString" value="" />
<Option name="coordinate_reference" type="QString" value="feature" />
<Option name="distance" type="QString" value="2.2" />
<Option name="distance_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_unit" type="QString" value="MM" />
<Option name="line_width" type="QString" value="0" />
<Option name="line_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@3@3" type="line">
<layer class="SimpleLine" enabled="1" id="{4baeee02-b9b3-5ecd-9f1b-400dbac56b82}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="125,125,125,255,rgb:0.49019607843137253,0.49019607843137253,0.49019607843137253,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.35" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
</symbol>
</layer>
<layer class="SimpleLine" enabled="1" id="{21d1bd6c-49e3-5d81-a799-5af7da862936}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="68,68,68,255,rgb:0.26666666666666666,0.26666666666666666,0.26666666666666666,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.35" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="outlineStyle" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="if(coalesce(to_string(&quot;certainty&quot;), '') = 'certain', 'solid', 'dash')" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="4" type="fill">
<layer class="SimpleLine" enabled="1" id="{2b173f18-8c74-5e19-a7d4-3212f74017a8}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="255,255,255,255,rgb:1,1,1,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="1.1" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
<layer class="SimpleFill" enabled="1" id="{0962b5eb-2409-5618-b05f-8569ea0dc35d}" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="255,255,255,89,rgb:1,1,1,0.3499961852445258" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="255,255,255,255,rgb:1,1,1,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
</layer>
<layer class="LinePatternFill" enabled="1" id="{28dbb2ff-741d-5333-b7e5-3f80aa14c1c6}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="clip_mode" type="QString" value="during_render" />
<Option name="color" type="QString" value="" />
<Option name="coordinate_reference" type="QString" value="feature" />
<Option name="distance" type="QString" value="1.8" />
<Option name="distance_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_unit" type="QString" value="MM" />
<Option name="line_width" type="QString" value="0" />
<Option name="line_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@4@2" type="line">
<layer class="SimpleLine" enabled="1" id="{4df2f065-ecff-52cf-bc07-6ff6b3ee09e3}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="27,95,176,255,rgb:0.10588235294117647,0.37254901960784315,0.69019607843137254,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.5" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
</symbol>
</layer>
<layer class="SimpleLine" enabled="1" id="{9b99a42f-1ce6-52a0-90ea-5e234201500b}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="15,60,115,255,rgb:0.05882352941176471,0.23529411764705882,0.45098039215686275,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.35" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="outlineStyle" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="if(coalesce(to_string(&quot;certainty&quot;), '') = 'certain', 'solid', 'dash')" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="5" type="fill">
<layer class="SimpleLine" enabled="1" id="{7aae4a9a-e6b4-5a28-a978-e42b2ab8d101}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="255,255,255,255,rgb:1,1,1,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="1.3" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
<layer class="SimpleFill" enabled="1" id="{1a715879-7dba-5a42-b3c5-5a51b46e89e3}" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="122,0,38,102,rgb:0.47843137254901963,0,0.14901960784313725,0.40000000000000002" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="122,0,38,255,rgb:0.47843137254901963,0,0.14901960784313725,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
</layer>
<layer class="SimpleLine" enabled="1" id="{521fd768-7a4b-5e3e-89be-f7dd8886c93a}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="74,0,23,255,rgb:0.29019607843137257,0,0.09019607843137255,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.6" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="6" type="fill">
<layer class="SimpleLine" enabled="1" id="{5c089632-6f1a-564f-b429-2955bdd874b9}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="255,255,255,255,rgb:1,1,1,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="1.3" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
<layer class="LinePatternFill" enabled="1" id="{429ae5d7-3799-5593-80e0-124f3d1d745c}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="45" />
<Option name="clip_mode" type="QString" value="during_render" />
<Option name="color" type="QString" value="" />
<Option name="coordinate_reference" type="QString" value="feature" />
<Option name="distance" type="QString" value="2.2" />
<Option name="distance_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_unit" type="QString" value="MM" />
<Option name="line_width" type="QString" value="0" />
<Option name="line_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@6@1" type="line">
<layer class="SimpleLine" enabled="1" id="{0e0d1ce5-d1bf-5fa3-ad2e-16ac0f4a09ce}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="240,123,30,255,rgb:0.94117647058823528,0.4823529411764706,0.11764705882352941,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.6" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
</symbol>
</layer>
<layer class="SimpleLine" enabled="1" id="{f4dcc643-023d-5d78-8c15-6440a77bdaa5}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="154,68,0,255,rgb:0.60392156862745094,0.26666666666666666,0,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.6" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="7" type="fill">
<layer class="SimpleLine" enabled="1" id="{1e87b2cb-937b-566a-9d91-b9346906a089}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="255,255,255,255,rgb:1,1,1,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="1.3" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
<layer class="PointPatternFill" enabled="1" id="{a8d68fbf-bd6e-5461-a9d1-cf1bb3522e38}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="double" value="0" />
<Option name="clip_mode" type="QString" value="shape" />
<Option name="coordinate_reference" type="QString" value="feature" />
<Option name="displacement_x" type="QString" value="1.4" />
<Option name="displacement_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_x_unit" type="QString" value="MM" />
<Option name="displacement_y" type="QString" value="0" />
<Option name="displacement_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_y_unit" type="QString" value="MM" />
<Option name="distance_x" type="QString" value="2.8" />
<Option name="distance_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_x_unit" type="QString" value="MM" />
<Option name="distance_y" type="QString" value="2.8" />
<Option name="distance_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_y_unit" type="QString" value="MM" />
<Option name="offset_x" type="QString" value="0" />
<Option name="offset_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_x_unit" type="QString" value="MM" />
<Option name="offset_y" type="QString" value="0" />
<Option name="offset_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_y_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="random_deviation_x" type="QString" value="0" />
<Option name="random_deviation_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="random_deviation_x_unit" type="QString" value="MM" />
<Option name="random_deviation_y" type="QString" value="0" />
<Option name="random_deviation_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="random_deviation_y_unit" type="QString" value="MM" />
<Option name="seed" type="QString" value="0" />
</Option>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@7@1" type="marker">
<layer class="SimpleMarker" enabled="1" id="{5ac9e002-7ee9-5996-85a8-81aee6245b2f}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="square" />
<Option name="color" type="QString" value="122,92,0,255,rgb:0.47843137254901963,0.36078431372549019,0,1" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="name" type="QString" value="circle" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="0.5" />
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="size_unit" type="QString" value="MM" />
<Option name="vertical_anchor_point" type="QString" value="1" />
</Option>
</layer>
</symbol>
</layer>
<layer class="SimpleLine" enabled="1" id="{433627d8-25db-5910-bc62-a4a7c9bb46ee}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="122,92,0,255,rgb:0.47843137254901963,0.36078431372549019,0,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.6" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="8" type="fill">
<layer class="GeometryGenerator" enabled="1" id="{defc7e4d-5c10-5ae6-a39e-4c769dcddd16}" locked="0" pass="0">
<Option type="Map">
<Option name="SymbolType" type="QString" value="Marker" />
<Option name="geometryModifier" type="QString" value="point_on_surface(@geometry)" />
<Option name="units" type="QString" value="MapUnit" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(area(@geometry) * 1e6 / (coalesce(@map_scale, 1e9) ^ 2), 0) &lt; 60" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@8@0" type="marker">
<layer class="SimpleMarker" enabled="1" id="{4d208dbd-e748-55a8-b5a6-277519c28ba7}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="square" />
<Option name="color" type="QString" value="255,255,255,255,rgb:1,1,1,1" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="name" type="QString" value="pentagon" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="3.8" />
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="size_unit" type="QString" value="MM" />
<Option name="vertical_anchor_point" type="QString" value="1" />
</Option>
</layer>
<layer class="SimpleMarker" enabled="1" id="{2bc68972-85bf-5649-b30e-882d49979a4f}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="square" />
<Option name="color" type="QString" value="122,0,38,255,rgb:0.47843137254901963,0,0.14901960784313725,1" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="name" type="QString" value="pentagon" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="122,0,38,255,rgb:0.47843137254901963,0,0.14901960784313725,1" />
<Option name="outline_style" type="QString" value="solid" />
<Option name="outline_width" type="QString" value="0.3" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="2.8" />
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="size_unit" type="QString" value="MM" />
<Option name="vertical_anchor_point" type="QString" value="1" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="fillColor" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(map_get(map('conflict', '#7A0026', 'potential_conflict', '#F07B1E', 'attention', '#FFD84A'), coalesce(to_string(&quot;verdict&quot;), '')), coalesce(to_string(&quot;verdict&quot;), ''), '')" />
<Option name="type" type="int" value="3" />
</Option>
<Option name="outlineColor" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(map_get(map('conflict', '#4A0017', 'potential_conflict', '#9A4400', 'attention', '#7A5C00'), coalesce(to_string(&quot;verdict&quot;), '')), coalesce(to_string(&quot;verdict&quot;), ''), '')" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
</symbol>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="9" type="fill">
<layer class="GeometryGenerator" enabled="1" id="{dc51ea82-01d5-516a-a436-2e67de02bef8}" locked="0" pass="0">
<Option type="Map">
<Option name="SymbolType" type="QString" value="Marker" />
<Option name="geometryModifier" type="QString" value="point_on_surface(@geometry)" />
<Option name="units" type="QString" value="MapUnit" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(area(@geometry) * 1e6 / (coalesce(@map_scale, 1e9) ^ 2), 0) &lt; 60" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@9@0" type="marker">
<layer class="SimpleMarker" enabled="1" id="{339d0599-3c01-51c8-8026-50e69c4c7175}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="square" />
<Option name="color" type="QString" value="255,255,255,255,rgb:1,1,1,1" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="name" type="QString" value="triangle" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="3.8" />
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="size_unit" type="QString" value="MM" />
<Option name="vertical_anchor_point" type="QString" value="1" />
</Option>
</layer>
<layer class="SimpleMarker" enabled="1" id="{fb4e21a3-5824-540f-88af-1de0a7a472a6}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="square" />
<Option name="color" type="QString" value="122,0,38,255,rgb:0.47843137254901963,0,0.14901960784313725,1" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="name" type="QString" value="triangle" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="122,0,38,255,rgb:0.47843137254901963,0,0.14901960784313725,1" />
<Option name="outline_style" type="QString" value="solid" />
<Option name="outline_width" type="QString" value="0.3" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="2.8" />
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="size_unit" type="QString" value="MM" />
<Option name="vertical_anchor_point" type="QString" value="1" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="fillColor" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(map_get(map('conflict', '#7A0026', 'potential_conflict', '#F07B1E', 'attention', '#FFD84A'), coalesce(to_string(&quot;verdict&quot;), '')), coalesce(to_string(&quot;verdict&quot;), ''), '')" />
<Option name="type" type="int" value="3" />
</Option>
<Option name="outlineColor" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(map_get(map('conflict', '#4A0017', 'potential_conflict', '#9A4400', 'attention', '#7A5C00'), coalesce(to_string(&quot;verdict&quot;), '')), coalesce(to_string(&quot;verdict&quot;), ''), '')" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
</symbol>
</layer>
</symbol>
</symbols>
<data-defined-properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data-defined-properties>
<orderby>
<orderByClause asc="0" nullsFirst="1">coalesce("screening", FALSE) AND "verdict" &lt;&gt; 'conflict'</orderByClause>
<orderByClause asc="0" nullsFirst="1">coalesce(map_get(map('conflict', 0, 'potential_conflict', 1, 'attention', 2, 'not_assessed', 3, 'supports', 4), coalesce(to_string("verdict"), '')), 5)</orderByClause>
</orderby>
</renderer-v2>
<selection mode="Default">
<selectionColor invalid="1" />
</selection>
<labeling type="rule-based">
<rules key="{53859c4a-066f-5b06-89cf-dfa38ad94026}">
<rule description="1:50000" filter="&quot;is_primary&quot; AND NOT (coalesce(to_string(&quot;change&quot;), '') = 'resolved') AND NOT (coalesce(to_string(&quot;category&quot;), '') IN ('plan_source', 'plan_geometry', 'plan_topology', 'plan_attributes', 'plan_cross_rules', 'plan_currency', 'plan_borders')) AND NOT (coalesce(&quot;screening&quot;, FALSE) AND &quot;verdict&quot; &lt;&gt; 'conflict') AND &quot;verdict&quot; IN ('conflict')" key="{2acbf600-dfa8-519a-bd54-5cbf6eb6f7d1}">
<settings calloutType="simple">
<text-style allowHtml="0" blendMode="0" capitalization="0" fieldName="trim(coalesce(to_string(&quot;zone_label&quot;), '') || ' [' || coalesce(map_get(map('conflict', 'C', 'potential_conflict', 'PC', 'attention', 'A', 'not_assessed', 'NA', 'supports', 'S'), coalesce(to_string(&quot;verdict&quot;), '')), coalesce(to_string(&quot;verdict&quot;), ''), '') || ']') || '\n' || if(length(regexp_replace(coalesce(to_string(&quot;provision_name&quot;), ''), ' *\\([^()]*\\)$', '')) &gt; 36, left(regexp_replace(coalesce(to_string(&quot;provision_name&quot;), ''), ' *\\([^()]*\\)$', ''), 34) || '…', regexp_replace(coalesce(to_string(&quot;provision_name&quot;), ''), ' *\\([^()]*\\)$', ''))" fontFamily="DejaVu Sans" fontItalic="0" fontKerning="1" fontLetterSpacing="0" fontSize="7.5" fontSizeMapUnitScale="3x:0,0,0,0,0,0" fontSizeUnit="Point" fontStrikeout="0" fontUnderline="0" fontWeight="75" fontWordSpacing="0" forcedBold="0" forcedItalic="0" isExpression="1" legendString="Aa" multilineHeight="1" multilineHeightUnit="Percentage" namedStyle="" previewBkgrdColor="255,255,255,255,rgb:1,1,1,1" tabStopDistance="6" tabStopDistanceMapUnitScale="3x:0,0,0,0,0,0" tabStopDistanceUnit="Percentage" textColor="74,0,23,255,rgb:0.29019607843137257,0,0.09019607843137255,1" textOpacity="1" textOrientation="horizontal" useSubstitutions="0">
<families />
<text-buffer bufferBlendMode="0" bufferColor="255,255,255,225,rgb:1,1,1,0.88235294117647056" bufferDraw="1" bufferJoinStyle="128" bufferNoFill="1" bufferOpacity="1" bufferSize="0.80000000000000004" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferSizeUnits="MM" />
<text-mask maskEnabled="0" maskJoinStyle="128" maskOpacity="1" maskSize="1.5" maskSize2="1.5" maskSizeMapUnitScale="3x:0,0,0,0,0,0" maskSizeUnits="MM" maskType="0" maskedSymbolLayers="" />
<background shapeBlendMode="0" shapeBorderColor="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" shapeBorderWidth="0" shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0" shapeBorderWidthUnit="MM" shapeDraw="0" shapeFillColor="255,255,255,255,rgb:1,1,1,1" shapeJoinStyle="64" shapeOffsetMapUnitScale="3x:0,0,0,0,0,0" shapeOffsetUnit="MM" shapeOffsetX="0" shapeOffsetY="0" shapeOpacity="1" shapeRadiiMapUnitScale="3x:0,0,0,0,0,0" shapeRadiiUnit="MM" shapeRadiiX="0" shapeRadiiY="0" shapeRotation="0" shapeRotationType="0" shapeSVGFile="" shapeSizeMapUnitScale="3x:0,0,0,0,0,0" shapeSizeType="0" shapeSizeUnit="MM" shapeSizeX="0" shapeSizeY="0" shapeType="0">
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="fillSymbol" type="fill">
<layer class="SimpleFill" enabled="1" id="" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="255,255,255,255,rgb:1,1,1,1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
</layer>
</symbol>
</background>
<shadow shadowBlendMode="6" shadowColor="0,0,0,255,rgb:0,0,0,1" shadowDraw="0" shadowOffsetAngle="135" shadowOffsetDist="1" shadowOffsetGlobal="1" shadowOffsetMapUnitScale="3x:0,0,0,0,0,0" shadowOffsetUnit="MM" shadowOpacity="0.69999999999999996" shadowRadius="1.5" shadowRadiusAlphaOnly="0" shadowRadiusMapUnitScale="3x:0,0,0,0,0,0" shadowRadiusUnit="MM" shadowScale="100" shadowUnder="0" />
<dd_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</dd_properties>
<substitutions />
</text-style>
<text-format addDirectionSymbol="0" autoWrapLength="20" decimals="3" formatNumbers="0" leftDirectionSymbol="&lt;" multilineAlign="1" placeDirectionSymbol="0" plussign="0" reverseDirectionSymbol="0" rightDirectionSymbol="&gt;" useMaxLineLengthForAutoWrap="1" wrapChar="" />
<placement allowDegraded="0" centroidInside="0" centroidWhole="0" dist="0.59999999999999998" distMapUnitScale="3x:0,0,0,0,0,0" distUnits="MM" fitInPolygonOnly="0" geometryGenerator="" geometryGeneratorEnabled="0" geometryGeneratorType="PointGeometry" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" layerType="UnknownGeometry" lineAnchorClipping="0" lineAnchorPercent="0.5" lineAnchorTextPoint="FollowPlacement" lineAnchorType="0" maxCurvedCharAngleIn="25" maxCurvedCharAngleOut="-25" maximumDistance="0" maximumDistanceMapUnitScale="3x:0,0,0,0,0,0" maximumDistanceUnit="MM" offsetType="1" offsetUnits="MM" overlapHandling="PreventOverlap" overrunDistance="0" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" overrunDistanceUnit="MM" placement="4" placementFlags="10" polygonPlacementFlags="2" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" preserveRotation="1" prioritization="PreferCloser" priority="10" quadOffset="4" repeatDistance="0" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" repeatDistanceUnits="MM" rotationAngle="0" rotationUnit="AngleDegrees" xOffset="0" yOffset="0" />
<rendering drawLabels="1" fontLimitPixelSize="0" fontMaxPixelSize="10000" fontMinPixelSize="0" labelPerPart="0" limitNumLabels="0" maxNumLabels="2000" mergeLines="0" minFeatureSize="0" obstacle="1" obstacleFactor="1" obstacleType="1" scaleMax="50000" scaleMin="0" scaleVisibility="1" unplacedVisibility="0" upsidedownLabels="0" zIndex="0" />
<dd_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="Priority" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="2 * coalesce(&quot;severity&quot;, 1)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</dd_properties>
</settings>
</rule>
<rule description="1:25000" filter="&quot;is_primary&quot; AND NOT (coalesce(to_string(&quot;change&quot;), '') = 'resolved') AND NOT (coalesce(to_string(&quot;category&quot;), '') IN ('plan_source', 'plan_geometry', 'plan_topology', 'plan_attributes', 'plan_cross_rules', 'plan_currency', 'plan_borders')) AND NOT (coalesce(&quot;screening&quot;, FALSE) AND &quot;verdict&quot; &lt;&gt; 'conflict') AND &quot;verdict&quot; IN ('potential_conflict', 'not_assessed')" key="{21708e2e-2e2d-5fe1-a12a-f8e0cb4dbb7b}">
<settings calloutType="simple">
<text-style allowHtml="0" blendMode="0" capitalization="0" fieldName="trim(coalesce(to_string(&quot;zone_label&quot;), '') || ' [' || coalesce(map_get(map('conflict', 'C', 'potential_conflict', 'PC', 'attention', 'A', 'not_assessed', 'NA', 'supports', 'S'), coalesce(to_string(&quot;verdict&quot;), '')), coalesce(to_string(&quot;verdict&quot;), ''), '') || ']') || '\n' || if(length(regexp_replace(coalesce(to_string(&quot;provision_name&quot;), ''), ' *\\([^()]*\\)$', '')) &gt; 36, left(regexp_replace(coalesce(to_string(&quot;provision_name&quot;), ''), ' *\\([^()]*\\)$', ''), 34) || '…', regexp_replace(coalesce(to_string(&quot;provision_name&quot;), ''), ' *\\([^()]*\\)$', ''))" fontFamily="DejaVu Sans" fontItalic="0" fontKerning="1" fontLetterSpacing="0" fontSize="7" fontSizeMapUnitScale="3x:0,0,0,0,0,0" fontSizeUnit="Point" fontStrikeout="0" fontUnderline="0" fontWeight="50" fontWordSpacing="0" forcedBold="0" forcedItalic="0" isExpression="1" legendString="Aa" multilineHeight="1" multilineHeightUnit="Percentage" namedStyle="" previewBkgrdColor="255,255,255,255,rgb:1,1,1,1" tabStopDistance="6" tabStopDistanceMapUnitScale="3x:0,0,0,0,0,0" tabStopDistanceUnit="Percentage" textColor="48,48,48,255,rgb:0.18823529411764706,0.18823529411764706,0.18823529411764706,1" textOpacity="1" textOrientation="horizontal" useSubstitutions="0">
<families />
<text-buffer bufferBlendMode="0" bufferColor="255,255,255,225,rgb:1,1,1,0.88235294117647056" bufferDraw="1" bufferJoinStyle="128" bufferNoFill="1" bufferOpacity="1" bufferSize="0.80000000000000004" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferSizeUnits="MM" />
<text-mask maskEnabled="0" maskJoinStyle="128" maskOpacity="1" maskSize="1.5" maskSize2="1.5" maskSizeMapUnitScale="3x:0,0,0,0,0,0" maskSizeUnits="MM" maskType="0" maskedSymbolLayers="" />
<background shapeBlendMode="0" shapeBorderColor="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" shapeBorderWidth="0" shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0" shapeBorderWidthUnit="MM" shapeDraw="0" shapeFillColor="255,255,255,255,rgb:1,1,1,1" shapeJoinStyle="64" shapeOffsetMapUnitScale="3x:0,0,0,0,0,0" shapeOffsetUnit="MM" shapeOffsetX="0" shapeOffsetY="0" shapeOpacity="1" shapeRadiiMapUnitScale="3x:0,0,0,0,0,0" shapeRadiiUnit="MM" shapeRadiiX="0" shapeRadiiY="0" shapeRotation="0" shapeRotationType="0" shapeSVGFile="" shapeSizeMapUnitScale="3x:0,0,0,0,0,0" shapeSizeType="0" shapeSizeUnit="MM" shapeSizeX="0" shapeSizeY="0" shapeType="0">
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="fillSymbol" type="fill">
<layer class="SimpleFill" enabled="1" id="" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="255,255,255,255,rgb:1,1,1,1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
</layer>
</symbol>
</background>
<shadow shadowBlendMode="6" shadowColor="0,0,0,255,rgb:0,0,0,1" shadowDraw="0" shadowOffsetAngle="135" shadowOffsetDist="1" shadowOffsetGlobal="1" shadowOffsetMapUnitScale="3x:0,0,0,0,0,0" shadowOffsetUnit="MM" shadowOpacity="0.69999999999999996" shadowRadius="1.5" shadowRadiusAlphaOnly="0" shadowRadiusMapUnitScale="3x:0,0,0,0,0,0" shadowRadiusUnit="MM" shadowScale="100" shadowUnder="0" />
<dd_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</dd_properties>
<substitutions />
</text-style>
<text-format addDirectionSymbol="0" autoWrapLength="20" decimals="3" formatNumbers="0" leftDirectionSymbol="&lt;" multilineAlign="1" placeDirectionSymbol="0" plussign="0" reverseDirectionSymbol="0" rightDirectionSymbol="&gt;" useMaxLineLengthForAutoWrap="1" wrapChar="" />
<placement allowDegraded="0" centroidInside="0" centroidWhole="0" dist="0.59999999999999998" distMapUnitScale="3x:0,0,0,0,0,0" distUnits="MM" fitInPolygonOnly="0" geometryGenerator="" geometryGeneratorEnabled="0" geometryGeneratorType="PointGeometry" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" layerType="UnknownGeometry" lineAnchorClipping="0" lineAnchorPercent="0.5" lineAnchorTextPoint="FollowPlacement" lineAnchorType="0" maxCurvedCharAngleIn="25" maxCurvedCharAngleOut="-25" maximumDistance="0" maximumDistanceMapUnitScale="3x:0,0,0,0,0,0" maximumDistanceUnit="MM" offsetType="1" offsetUnits="MM" overlapHandling="PreventOverlap" overrunDistance="0" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" overrunDistanceUnit="MM" placement="4" placementFlags="10" polygonPlacementFlags="2" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" preserveRotation="1" prioritization="PreferCloser" priority="6" quadOffset="4" repeatDistance="0" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" repeatDistanceUnits="MM" rotationAngle="0" rotationUnit="AngleDegrees" xOffset="0" yOffset="0" />
<rendering drawLabels="1" fontLimitPixelSize="0" fontMaxPixelSize="10000" fontMinPixelSize="0" labelPerPart="0" limitNumLabels="0" maxNumLabels="2000" mergeLines="0" minFeatureSize="0" obstacle="1" obstacleFactor="1" obstacleType="1" scaleMax="25000" scaleMin="0" scaleVisibility="1" unplacedVisibility="0" upsidedownLabels="0" zIndex="0" />
<dd_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="Priority" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="2 * coalesce(&quot;severity&quot;, 1)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</dd_properties>
</settings>
</rule>
<rule description="1:12500" filter="&quot;is_primary&quot; AND NOT (coalesce(to_string(&quot;change&quot;), '') = 'resolved') AND NOT (coalesce(to_string(&quot;category&quot;), '') IN ('plan_source', 'plan_geometry', 'plan_topology', 'plan_attributes', 'plan_cross_rules', 'plan_currency', 'plan_borders')) AND NOT (coalesce(&quot;screening&quot;, FALSE) AND &quot;verdict&quot; &lt;&gt; 'conflict') AND &quot;verdict&quot; IN ('attention', 'supports')" key="{155270fb-fb4d-5086-bc16-1289ba541bf6}">
<settings calloutType="simple">
<text-style allowHtml="0" blendMode="0" capitalization="0" fieldName="trim(coalesce(to_string(&quot;zone_label&quot;), '') || ' [' || coalesce(map_get(map('conflict', 'C', 'potential_conflict', 'PC', 'attention', 'A', 'not_assessed', 'NA', 'supports', 'S'), coalesce(to_string(&quot;verdict&quot;), '')), coalesce(to_string(&quot;verdict&quot;), ''), '') || ']') || '\n' || if(length(regexp_replace(coalesce(to_string(&quot;provision_name&quot;), ''), ' *\\([^()]*\\)$', '')) &gt; 36, left(regexp_replace(coalesce(to_string(&quot;provision_name&quot;), ''), ' *\\([^()]*\\)$', ''), 34) || '…', regexp_replace(coalesce(to_string(&quot;provision_name&quot;), ''), ' *\\([^()]*\\)$', ''))" fontFamily="DejaVu Sans" fontItalic="0" fontKerning="1" fontLetterSpacing="0" fontSize="7" fontSizeMapUnitScale="3x:0,0,0,0,0,0" fontSizeUnit="Point" fontStrikeout="0" fontUnderline="0" fontWeight="50" fontWordSpacing="0" forcedBold="0" forcedItalic="0" isExpression="1" legendString="Aa" multilineHeight="1" multilineHeightUnit="Percentage" namedStyle="" previewBkgrdColor="255,255,255,255,rgb:1,1,1,1" tabStopDistance="6" tabStopDistanceMapUnitScale="3x:0,0,0,0,0,0" tabStopDistanceUnit="Percentage" textColor="48,48,48,255,rgb:0.18823529411764706,0.18823529411764706,0.18823529411764706,1" textOpacity="1" textOrientation="horizontal" useSubstitutions="0">
<families />
<text-buffer bufferBlendMode="0" bufferColor="255,255,255,225,rgb:1,1,1,0.88235294117647056" bufferDraw="1" bufferJoinStyle="128" bufferNoFill="1" bufferOpacity="1" bufferSize="0.80000000000000004" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferSizeUnits="MM" />
<text-mask maskEnabled="0" maskJoinStyle="128" maskOpacity="1" maskSize="1.5" maskSize2="1.5" maskSizeMapUnitScale="3x:0,0,0,0,0,0" maskSizeUnits="MM" maskType="0" maskedSymbolLayers="" />
<background shapeBlendMode="0" shapeBorderColor="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" shapeBorderWidth="0" shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0" shapeBorderWidthUnit="MM" shapeDraw="0" shapeFillColor="255,255,255,255,rgb:1,1,1,1" shapeJoinStyle="64" shapeOffsetMapUnitScale="3x:0,0,0,0,0,0" shapeOffsetUnit="MM" shapeOffsetX="0" shapeOffsetY="0" shapeOpacity="1" shapeRadiiMapUnitScale="3x:0,0,0,0,0,0" shapeRadiiUnit="MM" shapeRadiiX="0" shapeRadiiY="0" shapeRotation="0" shapeRotationType="0" shapeSVGFile="" shapeSizeMapUnitScale="3x:0,0,0,0,0,0" shapeSizeType="0" shapeSizeUnit="MM" shapeSizeX="0" shapeSizeY="0" shapeType="0">
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="fillSymbol" type="fill">
<layer class="SimpleFill" enabled="1" id="" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="255,255,255,255,rgb:1,1,1,1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
</layer>
</symbol>
</background>
<shadow shadowBlendMode="6" shadowColor="0,0,0,255,rgb:0,0,0,1" shadowDraw="0" shadowOffsetAngle="135" shadowOffsetDist="1" shadowOffsetGlobal="1" shadowOffsetMapUnitScale="3x:0,0,0,0,0,0" shadowOffsetUnit="MM" shadowOpacity="0.69999999999999996" shadowRadius="1.5" shadowRadiusAlphaOnly="0" shadowRadiusMapUnitScale="3x:0,0,0,0,0,0" shadowRadiusUnit="MM" shadowScale="100" shadowUnder="0" />
<dd_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</dd_properties>
<substitutions />
</text-style>
<text-format addDirectionSymbol="0" autoWrapLength="20" decimals="3" formatNumbers="0" leftDirectionSymbol="&lt;" multilineAlign="1" placeDirectionSymbol="0" plussign="0" reverseDirectionSymbol="0" rightDirectionSymbol="&gt;" useMaxLineLengthForAutoWrap="1" wrapChar="" />
<placement allowDegraded="0" centroidInside="0" centroidWhole="0" dist="0.59999999999999998" distMapUnitScale="3x:0,0,0,0,0,0" distUnits="MM" fitInPolygonOnly="0" geometryGenerator="" geometryGeneratorEnabled="0" geometryGeneratorType="PointGeometry" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" layerType="UnknownGeometry" lineAnchorClipping="0" lineAnchorPercent="0.5" lineAnchorTextPoint="FollowPlacement" lineAnchorType="0" maxCurvedCharAngleIn="25" maxCurvedCharAngleOut="-25" maximumDistance="0" maximumDistanceMapUnitScale="3x:0,0,0,0,0,0" maximumDistanceUnit="MM" offsetType="1" offsetUnits="MM" overlapHandling="PreventOverlap" overrunDistance="0" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" overrunDistanceUnit="MM" placement="4" placementFlags="10" polygonPlacementFlags="2" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" preserveRotation="1" prioritization="PreferCloser" priority="3" quadOffset="4" repeatDistance="0" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" repeatDistanceUnits="MM" rotationAngle="0" rotationUnit="AngleDegrees" xOffset="0" yOffset="0" />
<rendering drawLabels="1" fontLimitPixelSize="0" fontMaxPixelSize="10000" fontMinPixelSize="0" labelPerPart="0" limitNumLabels="0" maxNumLabels="2000" mergeLines="0" minFeatureSize="0" obstacle="1" obstacleFactor="1" obstacleType="1" scaleMax="12500" scaleMin="0" scaleVisibility="1" unplacedVisibility="0" upsidedownLabels="0" zIndex="0" />
<dd_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="Priority" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="2 * coalesce(&quot;severity&quot;, 1)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</dd_properties>
</settings>
</rule>
</rules>
</labeling>
<blendMode>0</blendMode>
<featureBlendMode>0</featureBlendMode>
<fieldConfiguration>
<field configurationFlags="NoFlag" name="finding_id" />
<field configurationFlags="NoFlag" name="rule_id" />
<field configurationFlags="NoFlag" name="verdict">
<editWidget type="ValueMap">
<config>
<Option type="Map">
<Option name="map" type="List">
<Option type="Map">
<Option name="conflict" type="QString" value="conflict" />
</Option>
<Option type="Map">
<Option name="potential conflict" type="QString" value="potential_conflict" />
</Option>
<Option type="Map">
<Option name="attention" type="QString" value="attention" />
</Option>
<Option type="Map">
<Option name="not assessed" type="QString" value="not_assessed" />
</Option>
<Option type="Map">
<Option name="supports the provision" type="QString" value="supports" />
</Option>
<Option type="Map">
<Option name="neutral" type="QString" value="neutral" />
</Option>
</Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="certainty">
<editWidget type="ValueMap">
<config>
<Option type="Map">
<Option name="map" type="List">
<Option type="Map">
<Option name="certain" type="QString" value="certain" />
</Option>
<Option type="Map">
<Option name="uncertain (accuracy of the drawing)" type="QString" value="uncertain" />
</Option>
<Option type="Map">
<Option name="possible (within drawing accuracy)" type="QString" value="possible" />
</Option>
<Option type="Map">
<Option name="accuracy of the drawing unknown" type="QString" value="unknown" />
</Option>
</Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="severity" />
<field configurationFlags="NoFlag" name="is_primary" />
<field configurationFlags="NoFlag" name="screening" />
<field configurationFlags="NoFlag" name="plan_id" />
<field configurationFlags="NoFlag" name="plan_type">
<editWidget type="ValueMap">
<config>
<Option type="Map">
<Option name="map" type="List">
<Option type="Map">
<Option name="general plan" type="QString" value="POG" />
</Option>
<Option type="Map">
<Option name="local plan" type="QString" value="MPZP" />
</Option>
<Option type="Map">
<Option name="studium (former general plan)" type="QString" value="SUIKZP" />
</Option>
</Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="teryt" />
<field configurationFlags="NoFlag" name="municipality" />
<field configurationFlags="NoFlag" name="zone_id" />
<field configurationFlags="NoFlag" name="zone_label" />
<field configurationFlags="NoFlag" name="zone_class" />
<field configurationFlags="NoFlag" name="symbol" />
<field configurationFlags="NoFlag" name="provision_id" />
<field configurationFlags="NoFlag" name="category">
<editWidget type="ValueMap">
<config>
<Option type="Map">
<Option name="map" type="List">
<Option type="Map">
<Option name="expressway" type="QString" value="road_express" />
</Option>
<Option type="Map">
<Option name="national road" type="QString" value="road_national" />
</Option>
<Option type="Map">
<Option name="voivodeship road" type="QString" value="road_regional" />
</Option>
<Option type="Map">
<Option name="bypass" type="QString" value="road_bypass" />
</Option>
<Option type="Map">
<Option name="road interchange" type="QString" value="road_interchange" />
</Option>
<Option type="Map">
<Option name="railway line" type="QString" value="rail_line" />
</Option>
<Option type="Map">
<Option name="disused railway line" type="QString" value="rail_line_closed" />
</Option>
<Option type="Map">
<Option name="high-speed railway" type="QString" value="rail_hsr" />
</Option>
<Option type="Map">
<Option name="railway station" type="QString" value="rail_station" />
</Option>
<Option type="Map">
<Option name="transport hub" type="QString" value="transport_hub" />
</Option>
<Option type="Map">
<Option name="cycle route" type="QString" value="cycle_route" />
</Option>
<Option type="Map">
<Option name="aerodrome obstacle surface" type="QString" value="airport_surface" />
</Option>
<Option type="Map">
<Option name="400 kV line" type="QString" value="power_400kv" />
</Option>
<Option type="Map">
<Option name="220 kV line" type="QString" value="power_220kv" />
</Option>
<Option type="Map">
<Option name="110 kV line" type="QString" value="power_110kv" />
</Option>
<Option type="Map">
<Option name="substation" type="QString" value="power_substation" />
</Option>
<Option type="Map">
<Option name="wind turbine" type="QString" value="wind_turbine" />
</Option>
<Option type="Map">
<Option name="high-pressure gas pipeline" type="QString" value="gas_hp" />
</Option>
<Option type="Map">
<Option name="gas-field facility" type="QString" value="gas_field_facility" />
</Option>
<Option type="Map">
<Option name="fuel pipeline" type="QString" value="oil_pipeline" />
</Option>
<Option type="Map">
<Option name="retention reservoir" type="QString" value="reservoir" />
</Option>
<Option type="Map">
<Option name="special flood-hazard area (1 %)" type="QString" value="flood_q1" />
</Option>
<Option type="Map">
<Option name="special flood-hazard area (10 %)" type="QString" value="flood_q10" />
</Option>
<Option type="Map">
<Option name="flood embankment" type="QString" value="flood_embankment" />
</Option>
<Option type="Map">
<Option name="flood polder" type="QString" value="flood_polder" />
</Option>
<Option type="Map">
<Option name="water intake" type="QString" value="water_intake" />
</Option>
<Option type="Map">
<Option name="direct protection area of an intake" type="QString" value="water_intake_direct" />
</Option>
<Option type="Map">
<Option name="indirect protection area of an intake" type="QString" value="water_intake_indirect" />
</Option>
<Option type="Map">
<Option name="main groundwater body" type="QString" value="gzwp" />
</Option>
<Option type="Map">
<Option name="Natura 2000 site" type="QString" value="natura2000" />
</Option>
<Option type="Map">
<Option name="national park" type="QString" value="national_park" />
</Option>
<Option type="Map">
<Option name="national-park buffer zone" type="QString" value="national_park_buffer" />
</Option>
<Option type="Map">
<Option name="nature reserve" type="QString" value="nature_reserve" />
</Option>
<Option type="Map">
<Option name="nature-reserve buffer zone" type="QString" value="nature_reserve_buffer" />
</Option>
<Option type="Map">
<Option name="landscape park" type="QString" value="landscape_park" />
</Option>
<Option type="Map">
<Option name="protected landscape area" type="QString" value="protected_landscape_area" />
</Option>
<Option type="Map">
<Option name="shoreline inside a protected landscape area or landscape park" type="QString" value="shore_strip_in_ochk_pk" />
</Option>
<Option type="Map">
<Option name="ecological corridor" type="QString" value="eco_corridor" />
</Option>
<Option type="Map">
<Option name="protective forest" type="QString" value="forest_protective" />
</Option>
<Option type="Map">
<Option name="green belt" type="QString" value="green_belt" />
</Option>
<Option type="Map">
<Option name="soils of class I-III" type="QString" value="soil_class_1_3" />
</Option>
<Option type="Map">
<Option name="documented mineral deposit" type="QString" value="mineral_deposit" />
</Option>
<Option type="Map">
<Option name="strategic mineral deposit" type="QString" value="mineral_deposit_strategic" />
</Option>
<Option type="Map">
<Option name="mining terrain" type="QString" value="mining_area" />
</Option>
<Option type="Map">
<Option name="priority landscape" type="QString" value="landscape_priority" />
</Option>
<Option type="Map">
<Option name="heritage ensemble" type="QString" value="heritage_ensemble" />
</Option>
<Option type="Map">
<Option name="cultural park" type="QString" value="cultural_park" />
</Option>
<Option type="Map">
<Option name="archaeological site" type="QString" value="archaeology" />
</Option>
<Option type="Map">
<Option name="closed (military) area" type="QString" value="closed_area_military" />
</Option>
<Option type="Map">
<Option name="protection zone of a closed area" type="QString" value="closed_area_zone" />
</Option>
<Option type="Map">
<Option name="major-accident plant (Seveso)" type="QString" value="seveso_plant" />
</Option>
<Option type="Map">
<Option name="regional waste installation" type="QString" value="waste_regional" />
</Option>
<Option type="Map">
<Option name="regional economic zone" type="QString" value="economic_zone" />
</Option>
<Option type="Map">
<Option name="tourism development area" type="QString" value="tourism_area" />
</Option>
<Option type="Map">
<Option name="core of a settlement centre" type="QString" value="settlement_core" />
</Option>
<Option type="Map">
<Option name="area outside settlement centres" type="QString" value="settlement_rural" />
</Option>
<Option type="Map">
<Option name="supra-local public-purpose investment" type="QString" value="public_investment_point" />
</Option>
<Option type="Map">
<Option name="residential zones (SW SJ SZ) of the plans checked" type="QString" value="residential_neighbour" />
</Option>
<Option type="Map">
<Option name="SP SR SG zones of the neighbouring municipality" type="QString" value="neighbour_zone_industry" />
</Option>
<Option type="Map">
<Option name="SW SJ SZ zones of the neighbouring municipality" type="QString" value="neighbour_zone_residential" />
</Option>
<Option type="Map">
<Option name="file and schema" type="QString" value="plan_source" />
</Option>
<Option type="Map">
<Option name="geometry" type="QString" value="plan_geometry" />
</Option>
<Option type="Map">
<Option name="gaps, overlaps and extent" type="QString" value="plan_topology" />
</Option>
<Option type="Map">
<Option name="attributes" type="QString" value="plan_attributes" />
</Option>
<Option type="Map">
<Option name="parts of the plan against each other" type="QString" value="plan_cross_rules" />
</Option>
<Option type="Map">
<Option name="currency of the plan" type="QString" value="plan_currency" />
</Option>
<Option type="Map">
<Option name="plans along a municipal boundary" type="QString" value="plan_borders" />
</Option>
</Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="provision_status">
<editWidget type="ValueMap">
<config>
<Option type="Map">
<Option name="map" type="List">
<Option type="Map">
<Option name="planned" type="QString" value="planned" />
</Option>
<Option type="Map">
<Option name="existing" type="QString" value="existing" />
</Option>
<Option type="Map">
<Option name="protected" type="QString" value="protected" />
</Option>
</Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="provision_name" />
<field configurationFlags="NoFlag" name="relation" />
<field configurationFlags="NoFlag" name="area_m2">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="0" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="zone_share_pct">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="1" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="length_m">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="0" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="min_distance_m">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="0" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="legal_basis" />
<field configurationFlags="NoFlag" name="rationale" />
<field configurationFlags="NoFlag" name="advice" />
<field configurationFlags="NoFlag" name="reason" />
<field configurationFlags="NoFlag" name="geometry_hash" />
<field configurationFlags="NoFlag" name="buildings" />
<field configurationFlags="NoFlag" name="built_up_pct">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="1" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="review_status">
<editWidget type="ValueMap">
<config>
<Option type="Map">
<Option name="map" type="List">
<Option type="Map">
<Option name="open" type="QString" value="open" />
</Option>
<Option type="Map">
<Option name="accepted as it is" type="QString" value="accepted" />
</Option>
<Option type="Map">
<Option name="justified" type="QString" value="justified" />
</Option>
<Option type="Map">
<Option name="municipal plan to change" type="QString" value="municipality_to_change" />
</Option>
<Option type="Map">
<Option name="voivodeship plan to change" type="QString" value="region_to_change" />
</Option>
<Option type="Map">
<Option name="rejected (no conflict)" type="QString" value="rejected" />
</Option>
</Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="review_note" />
<field configurationFlags="NoFlag" name="reviewed_by" />
<field configurationFlags="NoFlag" name="reviewed_at" />
<field configurationFlags="NoFlag" name="change">
<editWidget type="ValueMap">
<config>
<Option type="Map">
<Option name="map" type="List">
<Option type="Map">
<Option name="new" type="QString" value="new" />
</Option>
<Option type="Map">
<Option name="unchanged" type="QString" value="unchanged" />
</Option>
<Option type="Map">
<Option name="changed" type="QString" value="changed" />
</Option>
<Option type="Map">
<Option name="zone renumbered" type="QString" value="renumbered" />
</Option>
<Option type="Map">
<Option name="resolved" type="QString" value="resolved" />
</Option>
</Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="look_again" />
<field configurationFlags="NoFlag" name="is_disputed" />
<field configurationFlags="NoFlag" name="replaces_id" />
<field configurationFlags="NoFlag" name="proposal" />
<field configurationFlags="NoFlag" name="municipality_stand" />
<field configurationFlags="NoFlag" name="region_stand" />
</fieldConfiguration>
<aliases>
<alias field="finding_id" index="0" name="Finding id" />
<alias field="rule_id" index="1" name="Rule" />
<alias field="verdict" index="2" name="Verdict" />
<alias field="certainty" index="3" name="Certainty" />
<alias field="severity" index="4" name="Severity (1-5)" />
<alias field="is_primary" index="5" name="Primary of its pair" />
<alias field="screening" index="6" name="Broad area" />
<alias field="plan_id" index="7" name="Plan id" />
<alias field="plan_type" index="8" name="Plan type" />
<alias field="teryt" index="9" name="TERYT" />
<alias field="municipality" index="10" name="Municipality" />
<alias field="zone_id" index="11" name="Zone id" />
<alias field="zone_label" index="12" name="Zone label" />
<alias field="zone_class" index="13" name="Zone class" />
<alias field="symbol" index="14" name="Symbol in the plan" />
<alias field="provision_id" index="15" name="Provision id" />
<alias field="category" index="16" name="Category" />
<alias field="provision_status" index="17" name="Status" />
<alias field="provision_name" index="18" name="Provision" />
<alias field="relation" index="19" name="Relation" />
<alias field="area_m2" index="20" name="Area [m²]" />
<alias field="zone_share_pct" index="21" name="Share of the zone [%]" />
<alias field="length_m" index="22" name="Length in the zone [m]" />
<alias field="min_distance_m" index="23" name="Distance [m]" />
<alias field="legal_basis" index="24" name="Legal basis" />
<alias field="rationale" index="25" name="Rationale" />
<alias field="advice" index="26" name="What can be done" />
<alias field="reason" index="27" name="Reason" />
<alias field="geometry_hash" index="28" name="Geometry hash" />
<alias field="buildings" index="29" name="Buildings on the conflict" />
<alias field="built_up_pct" index="30" name="Built-up part of the conflict [%]" />
<alias field="review_status" index="31" name="Decision" />
<alias field="review_note" index="32" name="Note on the decision" />
<alias field="reviewed_by" index="33" name="Decided by" />
<alias field="reviewed_at" index="34" name="Decided at (UTC)" />
<alias field="change" index="35" name="Change" />
<alias field="look_again" index="36" name="Look again" />
<alias field="is_disputed" index="37" name="Decisions differ" />
<alias field="replaces_id" index="38" name="Earlier id" />
<alias field="proposal" index="39" name="Proposed resolution" />
<alias field="municipality_stand" index="40" name="Stand of the municipality" />
<alias field="region_stand" index="41" name="Stand of the region" />
</aliases>
<splitPolicies>
<policy field="finding_id" policy="Duplicate" />
<policy field="rule_id" policy="Duplicate" />
<policy field="verdict" policy="Duplicate" />
<policy field="certainty" policy="Duplicate" />
<policy field="severity" policy="Duplicate" />
<policy field="is_primary" policy="Duplicate" />
<policy field="screening" policy="Duplicate" />
<policy field="plan_id" policy="Duplicate" />
<policy field="plan_type" policy="Duplicate" />
<policy field="teryt" policy="Duplicate" />
<policy field="municipality" policy="Duplicate" />
<policy field="zone_id" policy="Duplicate" />
<policy field="zone_label" policy="Duplicate" />
<policy field="zone_class" policy="Duplicate" />
<policy field="symbol" policy="Duplicate" />
<policy field="provision_id" policy="Duplicate" />
<policy field="category" policy="Duplicate" />
<policy field="provision_status" policy="Duplicate" />
<policy field="provision_name" policy="Duplicate" />
<policy field="relation" policy="Duplicate" />
<policy field="area_m2" policy="Duplicate" />
<policy field="zone_share_pct" policy="Duplicate" />
<policy field="length_m" policy="Duplicate" />
<policy field="min_distance_m" policy="Duplicate" />
<policy field="legal_basis" policy="Duplicate" />
<policy field="rationale" policy="Duplicate" />
<policy field="advice" policy="Duplicate" />
<policy field="reason" policy="Duplicate" />
<policy field="geometry_hash" policy="Duplicate" />
<policy field="buildings" policy="Duplicate" />
<policy field="built_up_pct" policy="Duplicate" />
<policy field="review_status" policy="Duplicate" />
<policy field="review_note" policy="Duplicate" />
<policy field="reviewed_by" policy="Duplicate" />
<policy field="reviewed_at" policy="Duplicate" />
<policy field="change" policy="Duplicate" />
<policy field="look_again" policy="Duplicate" />
<policy field="is_disputed" policy="Duplicate" />
<policy field="replaces_id" policy="Duplicate" />
<policy field="proposal" policy="Duplicate" />
<policy field="municipality_stand" policy="Duplicate" />
<policy field="region_stand" policy="Duplicate" />
</splitPolicies>
<duplicatePolicies>
<policy field="finding_id" policy="Duplicate" />
<policy field="rule_id" policy="Duplicate" />
<policy field="verdict" policy="Duplicate" />
<policy field="certainty" policy="Duplicate" />
<policy field="severity" policy="Duplicate" />
<policy field="is_primary" policy="Duplicate" />
<policy field="screening" policy="Duplicate" />
<policy field="plan_id" policy="Duplicate" />
<policy field="plan_type" policy="Duplicate" />
<policy field="teryt" policy="Duplicate" />
<policy field="municipality" policy="Duplicate" />
<policy field="zone_id" policy="Duplicate" />
<policy field="zone_label" policy="Duplicate" />
<policy field="zone_class" policy="Duplicate" />
<policy field="symbol" policy="Duplicate" />
<policy field="provision_id" policy="Duplicate" />
<policy field="category" policy="Duplicate" />
<policy field="provision_status" policy="Duplicate" />
<policy field="provision_name" policy="Duplicate" />
<policy field="relation" policy="Duplicate" />
<policy field="area_m2" policy="Duplicate" />
<policy field="zone_share_pct" policy="Duplicate" />
<policy field="length_m" policy="Duplicate" />
<policy field="min_distance_m" policy="Duplicate" />
<policy field="legal_basis" policy="Duplicate" />
<policy field="rationale" policy="Duplicate" />
<policy field="advice" policy="Duplicate" />
<policy field="reason" policy="Duplicate" />
<policy field="geometry_hash" policy="Duplicate" />
<policy field="buildings" policy="Duplicate" />
<policy field="built_up_pct" policy="Duplicate" />
<policy field="review_status" policy="Duplicate" />
<policy field="review_note" policy="Duplicate" />
<policy field="reviewed_by" policy="Duplicate" />
<policy field="reviewed_at" policy="Duplicate" />
<policy field="change" policy="Duplicate" />
<policy field="look_again" policy="Duplicate" />
<policy field="is_disputed" policy="Duplicate" />
<policy field="replaces_id" policy="Duplicate" />
<policy field="proposal" policy="Duplicate" />
<policy field="municipality_stand" policy="Duplicate" />
<policy field="region_stand" policy="Duplicate" />
</duplicatePolicies>
<defaults>
<default applyOnUpdate="0" expression="" field="finding_id" />
<default applyOnUpdate="0" expression="" field="rule_id" />
<default applyOnUpdate="0" expression="" field="verdict" />
<default applyOnUpdate="0" expression="" field="certainty" />
<default applyOnUpdate="0" expression="" field="severity" />
<default applyOnUpdate="0" expression="" field="is_primary" />
<default applyOnUpdate="0" expression="" field="screening" />
<default applyOnUpdate="0" expression="" field="plan_id" />
<default applyOnUpdate="0" expression="" field="plan_type" />
<default applyOnUpdate="0" expression="" field="teryt" />
<default applyOnUpdate="0" expression="" field="municipality" />
<default applyOnUpdate="0" expression="" field="zone_id" />
<default applyOnUpdate="0" expression="" field="zone_label" />
<default applyOnUpdate="0" expression="" field="zone_class" />
<default applyOnUpdate="0" expression="" field="symbol" />
<default applyOnUpdate="0" expression="" field="provision_id" />
<default applyOnUpdate="0" expression="" field="category" />
<default applyOnUpdate="0" expression="" field="provision_status" />
<default applyOnUpdate="0" expression="" field="provision_name" />
<default applyOnUpdate="0" expression="" field="relation" />
<default applyOnUpdate="0" expression="" field="area_m2" />
<default applyOnUpdate="0" expression="" field="zone_share_pct" />
<default applyOnUpdate="0" expression="" field="length_m" />
<default applyOnUpdate="0" expression="" field="min_distance_m" />
<default applyOnUpdate="0" expression="" field="legal_basis" />
<default applyOnUpdate="0" expression="" field="rationale" />
<default applyOnUpdate="0" expression="" field="advice" />
<default applyOnUpdate="0" expression="" field="reason" />
<default applyOnUpdate="0" expression="" field="geometry_hash" />
<default applyOnUpdate="0" expression="" field="buildings" />
<default applyOnUpdate="0" expression="" field="built_up_pct" />
<default applyOnUpdate="0" expression="" field="review_status" />
<default applyOnUpdate="0" expression="" field="review_note" />
<default applyOnUpdate="0" expression="" field="reviewed_by" />
<default applyOnUpdate="0" expression="" field="reviewed_at" />
<default applyOnUpdate="0" expression="" field="change" />
<default applyOnUpdate="0" expression="" field="look_again" />
<default applyOnUpdate="0" expression="" field="is_disputed" />
<default applyOnUpdate="0" expression="" field="replaces_id" />
<default applyOnUpdate="0" expression="" field="proposal" />
<default applyOnUpdate="0" expression="" field="municipality_stand" />
<default applyOnUpdate="0" expression="" field="region_stand" />
</defaults>
<constraints>
<constraint constraints="0" exp_strength="0" field="finding_id" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="rule_id" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="verdict" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="certainty" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="severity" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="is_primary" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="screening" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="plan_id" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="plan_type" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="teryt" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="municipality" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="zone_id" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="zone_label" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="zone_class" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="symbol" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="provision_id" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="category" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="provision_status" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="provision_name" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="relation" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="area_m2" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="zone_share_pct" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="length_m" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="min_distance_m" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="legal_basis" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="rationale" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="advice" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="reason" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="geometry_hash" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="buildings" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="built_up_pct" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="review_status" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="review_note" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="reviewed_by" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="reviewed_at" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="change" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="look_again" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="is_disputed" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="replaces_id" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="proposal" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="municipality_stand" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="region_stand" notnull_strength="0" unique_strength="0" />
</constraints>
<constraintExpressions>
<constraint desc="" exp="" field="finding_id" />
<constraint desc="" exp="" field="rule_id" />
<constraint desc="" exp="" field="verdict" />
<constraint desc="" exp="" field="certainty" />
<constraint desc="" exp="" field="severity" />
<constraint desc="" exp="" field="is_primary" />
<constraint desc="" exp="" field="screening" />
<constraint desc="" exp="" field="plan_id" />
<constraint desc="" exp="" field="plan_type" />
<constraint desc="" exp="" field="teryt" />
<constraint desc="" exp="" field="municipality" />
<constraint desc="" exp="" field="zone_id" />
<constraint desc="" exp="" field="zone_label" />
<constraint desc="" exp="" field="zone_class" />
<constraint desc="" exp="" field="symbol" />
<constraint desc="" exp="" field="provision_id" />
<constraint desc="" exp="" field="category" />
<constraint desc="" exp="" field="provision_status" />
<constraint desc="" exp="" field="provision_name" />
<constraint desc="" exp="" field="relation" />
<constraint desc="" exp="" field="area_m2" />
<constraint desc="" exp="" field="zone_share_pct" />
<constraint desc="" exp="" field="length_m" />
<constraint desc="" exp="" field="min_distance_m" />
<constraint desc="" exp="" field="legal_basis" />
<constraint desc="" exp="" field="rationale" />
<constraint desc="" exp="" field="advice" />
<constraint desc="" exp="" field="reason" />
<constraint desc="" exp="" field="geometry_hash" />
<constraint desc="" exp="" field="buildings" />
<constraint desc="" exp="" field="built_up_pct" />
<constraint desc="" exp="" field="review_status" />
<constraint desc="" exp="" field="review_note" />
<constraint desc="" exp="" field="reviewed_by" />
<constraint desc="" exp="" field="reviewed_at" />
<constraint desc="" exp="" field="change" />
<constraint desc="" exp="" field="look_again" />
<constraint desc="" exp="" field="is_disputed" />
<constraint desc="" exp="" field="replaces_id" />
<constraint desc="" exp="" field="proposal" />
<constraint desc="" exp="" field="municipality_stand" />
<constraint desc="" exp="" field="region_stand" />
</constraintExpressions>
<expressionfields />
<attributetableconfig actionWidgetStyle="dropDown" sortExpression="" sortOrder="0">
<columns>
<column hidden="0" name="review_status" type="field" width="-1" />
<column hidden="0" name="review_note" type="field" width="-1" />
<column hidden="0" name="reviewed_by" type="field" width="-1" />
<column hidden="0" name="reviewed_at" type="field" width="-1" />
<column hidden="0" name="change" type="field" width="-1" />
<column hidden="0" name="look_again" type="field" width="-1" />
<column hidden="0" name="is_disputed" type="field" width="-1" />
<column hidden="0" name="proposal" type="field" width="-1" />
<column hidden="0" name="municipality_stand" type="field" width="-1" />
<column hidden="0" name="region_stand" type="field" width="-1" />
<column hidden="0" name="verdict" type="field" width="-1" />
<column hidden="0" name="municipality" type="field" width="-1" />
<column hidden="0" name="plan_type" type="field" width="-1" />
<column hidden="0" name="zone_label" type="field" width="-1" />
<column hidden="0" name="zone_class" type="field" width="-1" />
<column hidden="0" name="provision_name" type="field" width="-1" />
<column hidden="0" name="category" type="field" width="-1" />
<column hidden="0" name="area_m2" type="field" width="-1" />
<column hidden="0" name="zone_share_pct" type="field" width="-1" />
<column hidden="0" name="length_m" type="field" width="-1" />
<column hidden="0" name="built_up_pct" type="field" width="-1" />
<column hidden="0" name="severity" type="field" width="-1" />
<column hidden="0" name="certainty" type="field" width="-1" />
<column hidden="0" name="rationale" type="field" width="-1" />
<column hidden="0" name="advice" type="field" width="-1" />
<column hidden="0" name="reason" type="field" width="-1" />
<column hidden="0" name="rule_id" type="field" width="-1" />
<column hidden="0" name="legal_basis" type="field" width="-1" />
<column hidden="1" name="finding_id" type="field" width="-1" />
<column hidden="1" name="is_primary" type="field" width="-1" />
<column hidden="1" name="screening" type="field" width="-1" />
<column hidden="1" name="plan_id" type="field" width="-1" />
<column hidden="0" name="teryt" type="field" width="-1" />
<column hidden="1" name="zone_id" type="field" width="-1" />
<column hidden="0" name="symbol" type="field" width="-1" />
<column hidden="1" name="provision_id" type="field" width="-1" />
<column hidden="0" name="provision_status" type="field" width="-1" />
<column hidden="1" name="relation" type="field" width="-1" />
<column hidden="0" name="min_distance_m" type="field" width="-1" />
<column hidden="1" name="geometry_hash" type="field" width="-1" />
<column hidden="0" name="buildings" type="field" width="-1" />
<column hidden="1" name="replaces_id" type="field" width="-1" />
</columns>
</attributetableconfig>
<conditionalstyles>
<rowstyles />
<fieldstyles />
</conditionalstyles>
<storedexpressions />
<editform tolerant="1" />
<editforminit />
<editforminitcodesource>0</editforminitcodesource>
<editforminitfilepath />
<editforminitcode />
<featformsuppress>0</featformsuppress>
<editorlayout>generatedlayout</editorlayout>
<editable />
<labelOnTop />
<reuseLastValue />
<dataDefinedFieldProperties />
<widgets />
<previewExpression>if(coalesce(to_string("category"), '') IN ('plan_source', 'plan_geometry', 'plan_topology', 'plan_attributes', 'plan_cross_rules', 'plan_currency', 'plan_borders'), coalesce(map_get(map('conflict', 'fault', 'potential_conflict', 'probable fault', 'attention', 'to be explained', 'not_assessed', 'not assessed', 'supports', 'supports the provision', 'neutral', 'neutral'), coalesce(to_string("verdict"), '')), coalesce(to_string("verdict"), ''), '') || ': ' || coalesce(to_string("municipality"), '') || ' ' || coalesce(to_string("zone_label"), '') || ' · ' || coalesce(to_string("provision_name"), ''), coalesce(map_get(map('conflict', 'conflict', 'potential_conflict', 'potential conflict', 'attention', 'attention', 'not_assessed', 'not assessed', 'supports', 'supports the provision', 'neutral', 'neutral'), coalesce(to_string("verdict"), '')), coalesce(to_string("verdict"), ''), '') || ': ' || coalesce(to_string("municipality"), '') || ' ' || coalesce(to_string("zone_label"), '') || ' × ' || coalesce(to_string("provision_name"), ''))</previewExpression>
<mapTip enabled="1">[% with_variable('here', if(@layer_cursor_point IS NULL, array(), array_agg(map('tip', if(coalesce(to_string("category"), '') IN ('plan_source', 'plan_geometry', 'plan_topology', 'plan_attributes', 'plan_cross_rules', 'plan_currency', 'plan_borders'), '&lt;table width="440" cellspacing="0" cellpadding="5" style="font-family: sans-serif; font-size: 9pt"&gt;
&lt;tr&gt;&lt;td bgcolor="' || coalesce(coalesce(map_get(map('conflict', '#7A0026', 'potential_conflict', '#F07B1E', 'attention', '#FFD84A'), coalesce(to_string("verdict"), '')), coalesce(to_string("verdict"), ''), ''), '') || '"&gt;&lt;font color="' || coalesce(coalesce(map_get(map('conflict', '#FFFFFF', 'potential_conflict', '#000000', 'attention', '#000000'), coalesce(to_string("verdict"), '')), coalesce(to_string("verdict"), ''), ''), '') || '"&gt;&lt;b&gt;' || coalesce(upper(coalesce(map_get(map('conflict', 'fault', 'potential_conflict', 'probable fault', 'attention', 'to be explained', 'not_assessed', 'not assessed', 'supports', 'supports the provision', 'neutral', 'neutral'), coalesce(to_string("verdict"), '')), coalesce(to_string("verdict"), ''), '')), '') || '&lt;/b&gt;' || coalesce(if("severity" &gt; 0, ' · severity ' || "severity" || '/5', ''), '') || '&lt;/font&gt;&lt;/td&gt;&lt;/tr&gt;
&lt;/table&gt;
&lt;table width="440" cellspacing="0" cellpadding="2" style="font-family: sans-serif; font-size: 9pt"&gt;
' || coalesce(if(coalesce(to_string("plan_type"), '') || coalesce(to_string("municipality"), '') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Where&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || '&lt;b&gt;' || replace(replace(replace(coalesce(nullif(coalesce(to_string("zone_label"), ''), ''), coalesce(to_string("zone_id"), '')), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/b&gt;' || '&lt;br&gt;' || replace(replace(replace(coalesce(map_get(map('POG', 'general plan', 'MPZP', 'local plan', 'SUIKZP', 'studium (former general plan)'), coalesce(to_string("plan_type"), '')), coalesce(to_string("plan_type"), ''), '') || ', ' || coalesce(to_string("municipality"), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/td&gt;&lt;/tr&gt;', ''), '') || '
' || coalesce(if(coalesce(to_string("provision_name"), '') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Fault&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || '&lt;b&gt;' || replace(replace(replace(coalesce(to_string("provision_name"), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/b&gt;&lt;br&gt;' || replace(replace(replace(coalesce(map_get(map('plan_source', 'file and schema', 'plan_geometry', 'geometry', 'plan_topology', 'gaps, overlaps and extent', 'plan_attributes', 'attributes', 'plan_cross_rules', 'parts of the plan against each other', 'plan_currency', 'currency of the plan', 'plan_borders', 'plans along a municipal boundary'), coalesce(to_string("category"), '')), coalesce(to_string("category"), ''), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/td&gt;&lt;/tr&gt;', ''), '') || '
' || coalesce(if(coalesce(to_string("reason"), '') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;What was found&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || replace(replace(replace(coalesce(to_string("reason"), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/td&gt;&lt;/tr&gt;', ''), '') || '
' || coalesce(if(array_to_string(array_remove_all(array(if("area_m2" &gt;= 10000, format_number("area_m2" / 10000, 2, 'en') || ' ha', if("area_m2" &gt; 0, format_number("area_m2", 2, 'en') || ' m²', NULL)), if("length_m" &gt; 0, 'length ' || format_number("length_m", 2, 'en') || ' m', NULL), if("min_distance_m" &gt; 0, 'width or distance ' || format_number("min_distance_m", 3, 'en') || ' m', NULL)), NULL), '; ') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Size&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || array_to_string(array_remove_all(array(if("area_m2" &gt;= 10000, format_number("area_m2" / 10000, 2, 'en') || ' ha', if("area_m2" &gt; 0, format_number("area_m2", 2, 'en') || ' m²', NULL)), if("length_m" &gt; 0, 'length ' || format_number("length_m", 2, 'en') || ' m', NULL), if("min_distance_m" &gt; 0, 'width or distance ' || format_number("min_distance_m", 3, 'en') || ' m', NULL)), NULL), '; ') || '&lt;/td&gt;&lt;/tr&gt;', ''), '') || '
' || coalesce(if(coalesce(to_string("rationale"), '') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Why it matters&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || replace(replace(replace(coalesce(to_string("rationale"), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/td&gt;&lt;/tr&gt;', ''), '') || '
' || coalesce(if(coalesce(to_string("advice"), '') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;What to do&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || replace(replace(replace(coalesce(to_string("advice"), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/td&gt;&lt;/tr&gt;', ''), '') || '
' || coalesce(if(coalesce(to_string("rule_id"), '') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Check&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || replace(replace(replace(coalesce(to_string("rule_id"), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/td&gt;&lt;/tr&gt;', ''), '') || '
' || coalesce(if(coalesce(to_string("legal_basis"), '') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Legal basis&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || '&lt;small&gt;' || replace(replace(replace(coalesce(to_string("legal_basis"), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/small&gt;' || '&lt;/td&gt;&lt;/tr&gt;', ''), '') || '
' || coalesce(if(coalesce(to_string("review_status"), '') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Decision&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || '&lt;b&gt;' || replace(replace(replace(coalesce(map_get(map('open', 'open', 'accepted', 'accepted as it is', 'justified', 'justified', 'municipality_to_change', 'municipal plan to change', 'region_to_change', 'voivodeship plan to change', 'rejected', 'rejected (no conflict)'), coalesce(to_string("review_status"), '')), coalesce(to_string("review_status"), ''), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/b&gt;' || '&lt;/td&gt;&lt;/tr&gt;', ''), '') || '
' || coalesce(if(coalesce(to_string("review_note"), '') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Note on the decision&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || replace(replace(replace(coalesce(to_string("review_note"), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/td&gt;&lt;/tr&gt;', ''), '') || '
' || coalesce(if(coalesce("look_again", FALSE), '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Look again&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || 'yes' || '&lt;/td&gt;&lt;/tr&gt;', ''), '') || '
&lt;/table&gt;
', '&lt;table width="440" cellspacing="0" cellpadding="5" style="font-family: sans-serif; font-size: 9pt"&gt;
&lt;tr&gt;&lt;td bgcolor="' || coalesce(coalesce(map_get(map('conflict', '#7A0026', 'potential_conflict', '#F07B1E', 'attention', '#FFD84A', 'not_assessed', '#7D7D7D', 'supports', '#1B5FB0'), coalesce(to_string("verdict"), '')), coalesce(to_string("verdict"), ''), ''), '') || '"&gt;&lt;font color="' || coalesce(coalesce(map_get(map('conflict', '#FFFFFF', 'potential_conflict', '#000000', 'attention', '#000000', 'not_assessed', '#FFFFFF', 'supports', '#FFFFFF'), coalesce(to_string("verdict"), '')), coalesce(to_string("verdict"), ''), ''), '') || '"&gt;&lt;b&gt;' || coalesce(upper(coalesce(map_get(map('conflict', 'conflict', 'potential_conflict', 'potential conflict', 'attention', 'attention', 'not_assessed', 'not assessed', 'supports', 'supports the provision', 'neutral', 'neutral'), coalesce(to_string("verdict"), '')), coalesce(to_string("verdict"), ''), '')), '') || '&lt;/b&gt; · ' || coalesce(coalesce(map_get(map('certain', 'certain', 'uncertain', 'uncertain (accuracy of the drawing)', 'possible', 'possible (within drawing accuracy)', 'unknown', 'accuracy of the drawing unknown'), coalesce(to_string("certainty"), '')), coalesce(to_string("certainty"), ''), '') || if("severity" &gt; 0, ' · severity ' || "severity" || '/5', '') || if("is_primary", '', ' · further verdict of the same pair'), '') || '&lt;/font&gt;&lt;/td&gt;&lt;/tr&gt;
&lt;/table&gt;
&lt;table width="440" cellspacing="0" cellpadding="2" style="font-family: sans-serif; font-size: 9pt"&gt;
' || coalesce(if(coalesce(to_string("plan_type"), '') || coalesce(to_string("municipality"), '') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Zone&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || if(coalesce(to_string("zone_id"), '') = '', '&lt;b&gt;The whole plan&lt;/b&gt;', '&lt;b&gt;' || replace(replace(replace(coalesce(nullif(coalesce(to_string("zone_label"), ''), ''), coalesce(to_string("zone_id"), '')), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/b&gt;') || if(coalesce(to_string("symbol"), '') NOT IN ('', coalesce(to_string("zone_label"), ''), coalesce(to_string("zone_class"), '')), ' (' || replace(replace(replace(coalesce(to_string("symbol"), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || ')', '') || if(coalesce(to_string("zone_class"), '') &lt;&gt; '', ' – ' || replace(replace(replace(coalesce(map_get(map('SW', 'Multifunctional zone with multi-family housing', 'SJ', 'Multifunctional zone with single-family housing', 'SZ', 'Multifunctional zone with farmstead housing', 'SU', 'Service zone', 'SH', 'Large-scale retail zone', 'SP', 'Economic (industrial/business) zone', 'SR', 'Agricultural production zone', 'SI', 'Infrastructure zone', 'SN', 'Green and recreation zone', 'SC', 'Cemetery zone', 'SG', 'Mining zone', 'SO', 'Open zone', 'SK', 'Transport zone'), coalesce(to_string("zone_class"), '')), coalesce(to_string("zone_class"), ''), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '') || '&lt;br&gt;' || replace(replace(replace(coalesce(map_get(map('POG', 'general plan', 'MPZP', 'local plan', 'SUIKZP', 'studium (former general plan)'), coalesce(to_string("plan_type"), '')), coalesce(to_string("plan_type"), ''), '') || ', ' || coalesce(to_string("municipality"), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/td&gt;&lt;/tr&gt;', ''), '') || '
' || coalesce(if(coalesce(to_string("provision_name"), '') &lt;&gt; '' OR coalesce(to_string("category"), '') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Provision&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || '&lt;b&gt;' || replace(replace(replace(coalesce(to_string("provision_name"), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/b&gt;&lt;br&gt;' || replace(replace(replace(coalesce(map_get(map('road_express', 'expressway', 'road_national', 'national road', 'road_regional', 'voivodeship road', 'road_bypass', 'bypass', 'road_interchange', 'road interchange', 'rail_line', 'railway line', 'rail_line_closed', 'disused railway line', 'rail_hsr', 'high-speed railway', 'rail_station', 'railway station', 'transport_hub', 'transport hub', 'cycle_route', 'cycle route', 'airport_surface', 'aerodrome obstacle surface', 'power_400kv', '400 kV line', 'power_220kv', '220 kV line', 'power_110kv', '110 kV line', 'power_substation', 'substation', 'wind_turbine', 'wind turbine', 'gas_hp', 'high-pressure gas pipeline', 'gas_field_facility', 'gas-field facility', 'oil_pipeline', 'fuel pipeline', 'reservoir', 'retention reservoir', 'flood_q1', 'special flood-hazard area (1 %)', 'flood_q10', 'special flood-hazard area (10 %)', 'flood_embankment', 'flood embankment', 'flood_polder', 'flood polder', 'water_intake', 'water intake', 'water_intake_direct', 'direct protection area of an intake', 'water_intake_indirect', 'indirect protection area of an intake', 'gzwp', 'main groundwater body', 'natura2000', 'Natura 2000 site', 'national_park', 'national park', 'national_park_buffer', 'national-park buffer zone', 'nature_reserve', 'nature reserve', 'nature_reserve_buffer', 'nature-reserve buffer zone', 'landscape_park', 'landscape park', 'protected_landscape_area', 'protected landscape area', 'shore_strip_in_ochk_pk', 'shoreline inside a protected landscape area or landscape park', 'eco_corridor', 'ecological corridor', 'forest_protective', 'protective forest', 'green_belt', 'green belt', 'soil_class_1_3', 'soils of class I-III', 'mineral_deposit', 'documented mineral deposit', 'mineral_deposit_strategic', 'strategic mineral deposit', 'mining_area', 'mining terrain', 'landscape_priority', 'priority landscape', 'heritage_ensemble', 'heritage ensemble', 'cultural_park', 'cultural park', 'archaeology', 'archaeological site', 'closed_area_military', 'closed (military) area', 'closed_area_zone', 'protection zone of a closed area', 'seveso_plant', 'major-accident plant (Seveso)', 'waste_regional', 'regional waste installation', 'economic_zone', 'regional economic zone', 'tourism_area', 'tourism development area', 'settlement_core', 'core of a settlement centre', 'settlement_rural', 'area outside settlement centres', 'public_investment_point', 'supra-local public-purpose investment'), coalesce(to_string("category"), '')), coalesce(to_string("category"), ''), '') || ', ' || coalesce(map_get(map('planned', 'planned', 'existing', 'existing', 'protected', 'protected'), coalesce(to_string("provision_status"), '')), coalesce(to_string("provision_status"), ''), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/td&gt;&lt;/tr&gt;', ''), '') || '
' || coalesce(if(array_to_string(array_remove_all(array(if("area_m2" &gt; 0, '&lt;b&gt;' || format_number("area_m2" / 10000, 2, 'en') || ' ha&lt;/b&gt;', NULL), if("zone_share_pct" &gt; 0, format_number("zone_share_pct", 1, 'en') || ' % ' || if(coalesce(to_string("zone_id"), '') = '', 'of the provision''s area', 'of the zone'), NULL), if("length_m" &gt; 0, format_number("length_m", 0, 'en') || ' ' || 'm of the line in the zone', NULL), if("min_distance_m" &gt; 0, format_number("min_distance_m", 0, 'en') || ' ' || 'm from the zone', NULL)), NULL), '; ') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Size&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || array_to_string(array_remove_all(array(if("area_m2" &gt; 0, '&lt;b&gt;' || format_number("area_m2" / 10000, 2, 'en') || ' ha&lt;/b&gt;', NULL), if("zone_share_pct" &gt; 0, format_number("zone_share_pct", 1, 'en') || ' % ' || if(coalesce(to_string("zone_id"), '') = '', 'of the provision''s area', 'of the zone'), NULL), if("length_m" &gt; 0, format_number("length_m", 0, 'en') || ' ' || 'm of the line in the zone', NULL), if("min_distance_m" &gt; 0, format_number("min_distance_m", 0, 'en') || ' ' || 'm from the zone', NULL)), NULL), '; ') || '&lt;/td&gt;&lt;/tr&gt;', ''), '') || '
' || coalesce(if(coalesce(to_string("rationale"), '') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Why&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || replace(replace(replace(coalesce(to_string("rationale"), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/td&gt;&lt;/tr&gt;', ''), '') || '
' || coalesce(if(coalesce(to_string("advice"), '') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;What can be done&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || replace(replace(replace(coalesce(to_string("advice"), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/td&gt;&lt;/tr&gt;', ''), '') || '
' || coalesce(if(coalesce(to_string("reason"), '') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Note&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || replace(replace(replace(coalesce(to_string("reason"), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/td&gt;&lt;/tr&gt;', ''), '') || '
' || coalesce(if(coalesce(to_string("rule_id"), '') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Rule&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || replace(replace(replace(coalesce(to_string("rule_id"), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/td&gt;&lt;/tr&gt;', ''), '') || '
' || coalesce(if(coalesce(to_string("legal_basis"), '') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Legal basis&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || '&lt;small&gt;' || replace(replace(replace(coalesce(to_string("legal_basis"), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/small&gt;' || '&lt;/td&gt;&lt;/tr&gt;', ''), '') || '
' || coalesce(if(coalesce(to_string("review_status"), '') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Decision&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || '&lt;b&gt;' || replace(replace(replace(coalesce(map_get(map('open', 'open', 'accepted', 'accepted as it is', 'justified', 'justified', 'municipality_to_change', 'municipal plan to change', 'region_to_change', 'voivodeship plan to change', 'rejected', 'rejected (no conflict)'), coalesce(to_string("review_status"), '')), coalesce(to_string("review_status"), ''), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/b&gt;' || '&lt;/td&gt;&lt;/tr&gt;', ''), '') || '
' || coalesce(if(coalesce(to_string("review_note"), '') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Note on the decision&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || replace(replace(replace(coalesce(to_string("review_note"), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/td&gt;&lt;/tr&gt;', ''), '') || '
' || coalesce(if(coalesce("look_again", FALSE), '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Look again&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || 'yes' || '&lt;/td&gt;&lt;/tr&gt;', ''), '') || '
&lt;/table&gt;
'), 'line', replace(replace(replace(if(coalesce(to_string("category"), '') IN ('plan_source', 'plan_geometry', 'plan_topology', 'plan_attributes', 'plan_cross_rules', 'plan_currency', 'plan_borders'), coalesce(map_get(map('conflict', 'fault', 'potential_conflict', 'probable fault', 'attention', 'to be explained', 'not_assessed', 'not assessed', 'supports', 'supports the provision', 'neutral', 'neutral'), coalesce(to_string("verdict"), '')), coalesce(to_string("verdict"), ''), '') || ': ' || coalesce(to_string("municipality"), '') || ' ' || coalesce(to_string("zone_label"), '') || ' · ' || coalesce(to_string("provision_name"), ''), coalesce(map_get(map('conflict', 'conflict', 'potential_conflict', 'potential conflict', 'attention', 'attention', 'not_assessed', 'not assessed', 'supports', 'supports the provision', 'neutral', 'neutral'), coalesce(to_string("verdict"), '')), coalesce(to_string("verdict"), ''), '') || ': ' || coalesce(to_string("municipality"), '') || ' ' || coalesce(to_string("zone_label"), '') || ' × ' || coalesce(to_string("provision_name"), '')), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;')), filter:="is_primary" AND NOT (coalesce(to_string("change"), '') = 'resolved') AND (NOT (coalesce("screening", FALSE) AND "verdict" &lt;&gt; 'conflict') OR attribute(@parent, 'screening')) AND intersects(@geometry, @layer_cursor_point), order_by:=10 * coalesce(map_get(map('conflict', 0, 'potential_conflict', 1, 'attention', 2, 'not_assessed', 3, 'supports', 4), coalesce(to_string("verdict"), '')), 5) - coalesce("severity", 0))), if(array_length(@here) &gt; 0, @here[0]['tip'] || if(array_length(@here) &gt; 1, '&lt;table width="440" cellpadding="3" style="font-family: sans-serif; font-size: 9pt"&gt;&lt;tr&gt;&lt;td&gt;Also here:' || array_to_string(array_foreach(array_slice(@here, 1, 3), '&lt;br&gt;• ' || @element['line']), '') || if(array_length(@here) - 4 &gt; 0, '&lt;br&gt;… + ' || (array_length(@here) - 4), '') || '&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;', ''), if(coalesce(to_string("category"), '') IN ('plan_source', 'plan_geometry', 'plan_topology', 'plan_attributes', 'plan_cross_rules', 'plan_currency', 'plan_borders'), '&lt;table width="440" cellspacing="0" cellpadding="5" style="font-family: sans-serif; font-size: 9pt"&gt;
&lt;tr&gt;&lt;td bgcolor="' || coalesce(coalesce(map_get(map('conflict', '#7A0026', 'potential_conflict', '#F07B1E', 'attention', '#FFD84A'), coalesce(to_string("verdict"), '')), coalesce(to_string("verdict"), ''), ''), '') || '"&gt;&lt;font color="' || coalesce(coalesce(map_get(map('conflict', '#FFFFFF', 'potential_conflict', '#000000', 'attention', '#000000'), coalesce(to_string("verdict"), '')), coalesce(to_string("verdict"), ''), ''), '') || '"&gt;&lt;b&gt;' || coalesce(upper(coalesce(map_get(map('conflict', 'fault', 'potential_conflict', 'probable fault', 'attention', 'to be explained', 'not_assessed', 'not assessed', 'supports', 'supports the provision', 'neutral', 'neutral'), coalesce(to_string("verdict"), '')), coalesce(to_string("verdict"), ''), '')), '') || '&lt;/b&gt;' || coalesce(if("severity" &gt; 0, ' · severity ' || "severity" || '/5', ''), '') || '&lt;/font&gt;&lt;/td&gt;&lt;/tr&gt;
&lt;/table&gt;
&lt;table width="440" cellspacing="0" cellpadding="2" style="font-family: sans-serif; font-size: 9pt"&gt;
' || coalesce(if(coalesce(to_string("plan_type"), '') || coalesce(to_string("municipality"), '') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Where&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || '&lt;b&gt;' || replace(replace(replace(coalesce(nullif(coalesce(to_string("zone_label"), ''), ''), coalesce(to_string("zone_id"), '')), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/b&gt;' || '&lt;br&gt;' || replace(replace(replace(coalesce(map_get(map('POG', 'general plan', 'MPZP', 'local plan', 'SUIKZP', 'studium (former general plan)'), coalesce(to_string("plan_type"), '')), coalesce(to_string("plan_type"), ''), '') || ', ' || coalesce(to_string("municipality"), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/td&gt;&lt;/tr&gt;', ''), '') || '
' || coalesce(if(coalesce(to_string("provision_name"), '') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Fault&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || '&lt;b&gt;' || replace(replace(replace(coalesce(to_string("provision_name"), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/b&gt;&lt;br&gt;' || replace(replace(replace(coalesce(map_get(map('plan_source', 'file and schema', 'plan_geometry', 'geometry', 'plan_topology', 'gaps, overlaps and extent', 'plan_attributes', 'attributes', 'plan_cross_rules', 'parts of the plan against each other', 'plan_currency', 'currency of the plan', 'plan_borders', 'plans along a municipal boundary'), coalesce(to_string("category"), '')), coalesce(to_string("category"), ''), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/td&gt;&lt;/tr&gt;', ''), '') || '
' || coalesce(if(coalesce(to_string("reason"), '') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;What was found&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || replace(replace(replace(coalesce(to_string("reason"), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/td&gt;&lt;/tr&gt;', ''), '') || '
' || coalesce(if(array_to_string(array_remove_all(array(if("area_m2" &gt;= 10000, format_number("area_m2" / 10000, 2, 'en') || ' ha', if("area_m2" &gt; 0, format_number("area_m2", 2, 'en') || ' m²', NULL)), if("length_m" &gt; 0, 'length ' || format_number("length_m", 2, 'en') || ' m', NULL), if("min_distance_m" &gt; 0, 'width or distance ' || format_number("min_distance_m", 3, 'en') || ' m', NULL)), NULL), '; ') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Size&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || array_to_string(array_remove_all(array(if("area_m2" &gt;= 10000, format_number("area_m2" / 10000, 2, 'en') || ' ha', if("area_m2" &gt; 0, format_number("area_m2", 2, 'en') || ' m²', NULL)), if("length_m" &gt; 0, 'length ' || format_number("length_m", 2, 'en') || ' m', NULL), if("min_distance_m" &gt; 0, 'width or distance ' || format_number("min_distance_m", 3, 'en') || ' m', NULL)), NULL), '; ') || '&lt;/td&gt;&lt;/tr&gt;', ''), '') || '
' || coalesce(if(coalesce(to_string("rationale"), '') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Why it matters&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || replace(replace(replace(coalesce(to_string("rationale"), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/td&gt;&lt;/tr&gt;', ''), '') || '
' || coalesce(if(coalesce(to_string("advice"), '') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;What to do&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || replace(replace(replace(coalesce(to_string("advice"), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/td&gt;&lt;/tr&gt;', ''), '') || '
' || coalesce(if(coalesce(to_string("rule_id"), '') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Check&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || replace(replace(replace(coalesce(to_string("rule_id"), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/td&gt;&lt;/tr&gt;', ''), '') || '
' || coalesce(if(coalesce(to_string("legal_basis"), '') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Legal basis&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || '&lt;small&gt;' || replace(replace(replace(coalesce(to_string("legal_basis"), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/small&gt;' || '&lt;/td&gt;&lt;/tr&gt;', ''), '') || '
' || coalesce(if(coalesce(to_string("review_status"), '') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Decision&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || '&lt;b&gt;' || replace(replace(replace(coalesce(map_get(map('open', 'open', 'accepted', 'accepted as it is', 'justified', 'justified', 'municipality_to_change', 'municipal plan to change', 'region_to_change', 'voivodeship plan to change', 'rejected', 'rejected (no conflict)'), coalesce(to_string("review_status"), '')), coalesce(to_string("review_status"), ''), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/b&gt;' || '&lt;/td&gt;&lt;/tr&gt;', ''), '') || '
' || coalesce(if(coalesce(to_string("review_note"), '') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Note on the decision&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || replace(replace(replace(coalesce(to_string("review_note"), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/td&gt;&lt;/tr&gt;', ''), '') || '
' || coalesce(if(coalesce("look_again", FALSE), '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Look again&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || 'yes' || '&lt;/td&gt;&lt;/tr&gt;', ''), '') || '
&lt;/table&gt;
', '&lt;table width="440" cellspacing="0" cellpadding="5" style="font-family: sans-serif; font-size: 9pt"&gt;
&lt;tr&gt;&lt;td bgcolor="' || coalesce(coalesce(map_get(map('conflict', '#7A0026', 'potential_conflict', '#F07B1E', 'attention', '#FFD84A', 'not_assessed', '#7D7D7D', 'supports', '#1B5FB0'), coalesce(to_string("verdict"), '')), coalesce(to_string("verdict"), ''), ''), '') || '"&gt;&lt;font color="' || coalesce(coalesce(map_get(map('conflict', '#FFFFFF', 'potential_conflict', '#000000', 'attention', '#000000', 'not_assessed', '#FFFFFF', 'supports', '#FFFFFF'), coalesce(to_string("verdict"), '')), coalesce(to_string("verdict"), ''), ''), '') || '"&gt;&lt;b&gt;' || coalesce(upper(coalesce(map_get(map('conflict', 'conflict', 'potential_conflict', 'potential conflict', 'attention', 'attention', 'not_assessed', 'not assessed', 'supports', 'supports the provision', 'neutral', 'neutral'), coalesce(to_string("verdict"), '')), coalesce(to_string("verdict"), ''), '')), '') || '&lt;/b&gt; · ' || coalesce(coalesce(map_get(map('certain', 'certain', 'uncertain', 'uncertain (accuracy of the drawing)', 'possible', 'possible (within drawing accuracy)', 'unknown', 'accuracy of the drawing unknown'), coalesce(to_string("certainty"), '')), coalesce(to_string("certainty"), ''), '') || if("severity" &gt; 0, ' · severity ' || "severity" || '/5', '') || if("is_primary", '', ' · further verdict of the same pair'), '') || '&lt;/font&gt;&lt;/td&gt;&lt;/tr&gt;
&lt;/table&gt;
&lt;table width="440" cellspacing="0" cellpadding="2" style="font-family: sans-serif; font-size: 9pt"&gt;
' || coalesce(if(coalesce(to_string("plan_type"), '') || coalesce(to_string("municipality"), '') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Zone&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || if(coalesce(to_string("zone_id"), '') = '', '&lt;b&gt;The whole plan&lt;/b&gt;', '&lt;b&gt;' || replace(replace(replace(coalesce(nullif(coalesce(to_string("zone_label"), ''), ''), coalesce(to_string("zone_id"), '')), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/b&gt;') || if(coalesce(to_string("symbol"), '') NOT IN ('', coalesce(to_string("zone_label"), ''), coalesce(to_string("zone_class"), '')), ' (' || replace(replace(replace(coalesce(to_string("symbol"), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || ')', '') || if(coalesce(to_string("zone_class"), '') &lt;&gt; '', ' – ' || replace(replace(replace(coalesce(map_get(map('SW', 'Multifunctional zone with multi-family housing', 'SJ', 'Multifunctional zone with single-family housing', 'SZ', 'Multifunctional zone with farmstead housing', 'SU', 'Service zone', 'SH', 'Large-scale retail zone', 'SP', 'Economic (industrial/business) zone', 'SR', 'Agricultural production zone', 'SI', 'Infrastructure zone', 'SN', 'Green and recreation zone', 'SC', 'Cemetery zone', 'SG', 'Mining zone', 'SO', 'Open zone', 'SK', 'Transport zone'), coalesce(to_string("zone_class"), '')), coalesce(to_string("zone_class"), ''), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '') || '&lt;br&gt;' || replace(replace(replace(coalesce(map_get(map('POG', 'general plan', 'MPZP', 'local plan', 'SUIKZP', 'studium (former general plan)'), coalesce(to_string("plan_type"), '')), coalesce(to_string("plan_type"), ''), '') || ', ' || coalesce(to_string("municipality"), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/td&gt;&lt;/tr&gt;', ''), '') || '
' || coalesce(if(coalesce(to_string("provision_name"), '') &lt;&gt; '' OR coalesce(to_string("category"), '') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Provision&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || '&lt;b&gt;' || replace(replace(replace(coalesce(to_string("provision_name"), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/b&gt;&lt;br&gt;' || replace(replace(replace(coalesce(map_get(map('road_express', 'expressway', 'road_national', 'national road', 'road_regional', 'voivodeship road', 'road_bypass', 'bypass', 'road_interchange', 'road interchange', 'rail_line', 'railway line', 'rail_line_closed', 'disused railway line', 'rail_hsr', 'high-speed railway', 'rail_station', 'railway station', 'transport_hub', 'transport hub', 'cycle_route', 'cycle route', 'airport_surface', 'aerodrome obstacle surface', 'power_400kv', '400 kV line', 'power_220kv', '220 kV line', 'power_110kv', '110 kV line', 'power_substation', 'substation', 'wind_turbine', 'wind turbine', 'gas_hp', 'high-pressure gas pipeline', 'gas_field_facility', 'gas-field facility', 'oil_pipeline', 'fuel pipeline', 'reservoir', 'retention reservoir', 'flood_q1', 'special flood-hazard area (1 %)', 'flood_q10', 'special flood-hazard area (10 %)', 'flood_embankment', 'flood embankment', 'flood_polder', 'flood polder', 'water_intake', 'water intake', 'water_intake_direct', 'direct protection area of an intake', 'water_intake_indirect', 'indirect protection area of an intake', 'gzwp', 'main groundwater body', 'natura2000', 'Natura 2000 site', 'national_park', 'national park', 'national_park_buffer', 'national-park buffer zone', 'nature_reserve', 'nature reserve', 'nature_reserve_buffer', 'nature-reserve buffer zone', 'landscape_park', 'landscape park', 'protected_landscape_area', 'protected landscape area', 'shore_strip_in_ochk_pk', 'shoreline inside a protected landscape area or landscape park', 'eco_corridor', 'ecological corridor', 'forest_protective', 'protective forest', 'green_belt', 'green belt', 'soil_class_1_3', 'soils of class I-III', 'mineral_deposit', 'documented mineral deposit', 'mineral_deposit_strategic', 'strategic mineral deposit', 'mining_area', 'mining terrain', 'landscape_priority', 'priority landscape', 'heritage_ensemble', 'heritage ensemble', 'cultural_park', 'cultural park', 'archaeology', 'archaeological site', 'closed_area_military', 'closed (military) area', 'closed_area_zone', 'protection zone of a closed area', 'seveso_plant', 'major-accident plant (Seveso)', 'waste_regional', 'regional waste installation', 'economic_zone', 'regional economic zone', 'tourism_area', 'tourism development area', 'settlement_core', 'core of a settlement centre', 'settlement_rural', 'area outside settlement centres', 'public_investment_point', 'supra-local public-purpose investment'), coalesce(to_string("category"), '')), coalesce(to_string("category"), ''), '') || ', ' || coalesce(map_get(map('planned', 'planned', 'existing', 'existing', 'protected', 'protected'), coalesce(to_string("provision_status"), '')), coalesce(to_string("provision_status"), ''), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/td&gt;&lt;/tr&gt;', ''), '') || '
' || coalesce(if(array_to_string(array_remove_all(array(if("area_m2" &gt; 0, '&lt;b&gt;' || format_number("area_m2" / 10000, 2, 'en') || ' ha&lt;/b&gt;', NULL), if("zone_share_pct" &gt; 0, format_number("zone_share_pct", 1, 'en') || ' % ' || if(coalesce(to_string("zone_id"), '') = '', 'of the provision''s area', 'of the zone'), NULL), if("length_m" &gt; 0, format_number("length_m", 0, 'en') || ' ' || 'm of the line in the zone', NULL), if("min_distance_m" &gt; 0, format_number("min_distance_m", 0, 'en') || ' ' || 'm from the zone', NULL)), NULL), '; ') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Size&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || array_to_string(array_remove_all(array(if("area_m2" &gt; 0, '&lt;b&gt;' || format_number("area_m2" / 10000, 2, 'en') || ' ha&lt;/b&gt;', NULL), if("zone_share_pct" &gt; 0, format_number("zone_share_pct", 1, 'en') || ' % ' || if(coalesce(to_string("zone_id"), '') = '', 'of the provision''s area', 'of the zone'), NULL), if("length_m" &gt; 0, format_number("length_m", 0, 'en') || ' ' || 'm of the line in the zone', NULL), if("min_distance_m" &gt; 0, format_number("min_distance_m", 0, 'en') || ' ' || 'm from the zone', NULL)), NULL), '; ') || '&lt;/td&gt;&lt;/tr&gt;', ''), '') || '
' || coalesce(if(coalesce(to_string("rationale"), '') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Why&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || replace(replace(replace(coalesce(to_string("rationale"), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/td&gt;&lt;/tr&gt;', ''), '') || '
' || coalesce(if(coalesce(to_string("advice"), '') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;What can be done&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || replace(replace(replace(coalesce(to_string("advice"), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/td&gt;&lt;/tr&gt;', ''), '') || '
' || coalesce(if(coalesce(to_string("reason"), '') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Note&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || replace(replace(replace(coalesce(to_string("reason"), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/td&gt;&lt;/tr&gt;', ''), '') || '
' || coalesce(if(coalesce(to_string("rule_id"), '') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Rule&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || replace(replace(replace(coalesce(to_string("rule_id"), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/td&gt;&lt;/tr&gt;', ''), '') || '
' || coalesce(if(coalesce(to_string("legal_basis"), '') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Legal basis&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || '&lt;small&gt;' || replace(replace(replace(coalesce(to_string("legal_basis"), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/small&gt;' || '&lt;/td&gt;&lt;/tr&gt;', ''), '') || '
' || coalesce(if(coalesce(to_string("review_status"), '') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Decision&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || '&lt;b&gt;' || replace(replace(replace(coalesce(map_get(map('open', 'open', 'accepted', 'accepted as it is', 'justified', 'justified', 'municipality_to_change', 'municipal plan to change', 'region_to_change', 'voivodeship plan to change', 'rejected', 'rejected (no conflict)'), coalesce(to_string("review_status"), '')), coalesce(to_string("review_status"), ''), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/b&gt;' || '&lt;/td&gt;&lt;/tr&gt;', ''), '') || '
' || coalesce(if(coalesce(to_string("review_note"), '') &lt;&gt; '', '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Note on the decision&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || replace(replace(replace(coalesce(to_string("review_note"), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/td&gt;&lt;/tr&gt;', ''), '') || '
' || coalesce(if(coalesce("look_again", FALSE), '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Look again&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || 'yes' || '&lt;/td&gt;&lt;/tr&gt;', ''), '') || '
&lt;/table&gt;
'))) %]</mapTip>
<layerGeometryType>2</layerGeometryType>
</qgis>
